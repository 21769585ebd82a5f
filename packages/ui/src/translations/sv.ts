import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { uiTranslationRef } from '../translation';

/** Swedish. */
export default createTranslationMessages({
  ref: uiTranslationRef,
  messages: {
    'age.justNow': 'alldeles nyss',
    'age.unknown': 'vid okänd tid',
    'age.asOf': 'läst {{age}}',
    'message.info': 'Obs:',
    'message.warning': 'Varning:',
    'message.error': 'Fel:',
    'error.retry': 'Försök igen',
    'error.notAllowed':
      'Du får inte se detta. Det kräver behörigheten {{permission}}.',
    'error.refresh':
      'Detta kunde inte läsas om ({{reason}}). Det du ser lästes {{age}}.',
    'pager.pages': 'Sidor',
    'pager.shown': '{{from}} till {{to}} av {{total}}',
    'pager.previous': 'Föregående',
    'pager.next': 'Nästa',
    'sort.order': 'Ordning',
    'sort.ascending': '{{column}}, stigande',
    'sort.descending': '{{column}}, fallande',
    'save.image': 'Spara som bild',
    'save.imageOf': 'Spara som bild: {{thing}}',
    'save.failed': 'Bilden kunde inte skapas: {{reason}}',
    'save.print': 'Skriv ut',
    'chart.asTable': '{{thing}} som tabell',
    'chart.empty': 'Inget är känt för den här tiden.',
    'chart.onePoint': 'Hittills är en dag känd. En linje kräver två.',
    'chart.unknown': 'okänt',
    'chart.exempt': 'undantaget',
    'chart.time': 'Dag',
    'chart.legend': 'Vad färgerna står för',
    'heatMap.below': 'Det som ligger under {{row}}',
    'heatMap.notApplicable': 'ej tillämpligt',
  },
});
