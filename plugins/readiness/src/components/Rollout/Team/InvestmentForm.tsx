import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import type { InvestmentPlan } from '@operations-in-teams/plugin-readiness-common';
import { Choice, webAddress } from '@operations-in-teams/ui';
import { useId, useState } from 'react';
import { usePlanChoices } from '../../../hooks/rollout/useTeamPlan';
import { readinessTranslationRef } from '../../../translation';
import { ActForm, FormText } from '../../Acts';
import { FormValue } from './FormValue';
import { KINDS } from './kinds';

const STATES = ['planned', 'inProgress', 'done', 'dropped'] as const;
const LONGEST_TITLE = 200;

const useStyles = makeStyles({
  wide: { width: '100%', maxWidth: '40rem' },
});

/** An item of a team's plan, new or changed. */
export function InvestmentForm(props: {
  team: string;
  title: string;
  plan: InvestmentPlan;
  act(plan: InvestmentPlan): Promise<void>;
  onDone(): void;
  onCancel(): void;
}) {
  const { team, title, act, onDone, onCancel } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const id = useId();
  const { people, rules } = usePlanChoices(team);
  const [plan, setPlan] = useState(props.plan);
  const set = (part: Partial<InvestmentPlan>) =>
    setPlan(before => ({ ...before, ...part }));
  const linkIsWrong = Boolean(plan.tracker) && !webAddress(plan.tracker);
  const owners =
    plan.owner && !people.some(person => person.id === plan.owner)
      ? [...people, { id: plan.owner, title: plan.owner }]
      : people;
  const isKnown = (rule: { rule: string; standard: string }) =>
    plan.closes?.some(
      gap => gap.rule === rule.rule && gap.standard === rule.standard,
    );
  const complete =
    plan.title.trim() !== '' &&
    plan.title.length <= LONGEST_TITLE &&
    !linkIsWrong &&
    Number.isInteger(plan.progress) &&
    plan.progress >= 0 &&
    plan.progress <= 100 &&
    !(plan.from && plan.to && plan.to < plan.from);
  return (
    <ActForm
      title={title}
      submit={t('teamPlan.save')}
      complete={complete}
      onDone={onDone}
      onCancel={onCancel}
      act={() => act(written(plan))}
    >
      <FormText
        label={t('teamPlan.what')}
        value={plan.title}
        required
        onChange={value => set({ title: value })}
      />
      <Choice
        id={`${id}-kind`}
        label={t('teamPlan.whatKind')}
        value={plan.kind}
        options={KINDS.map(value => ({
          value,
          label: t(`teamPlan.kind.${value}`),
        }))}
        onChange={value =>
          set({ kind: KINDS.find(kind => kind === value) ?? plan.kind })
        }
      />
      <Choice
        id={`${id}-state`}
        label={t('teamPlan.stands')}
        value={plan.state}
        options={STATES.map(value => ({
          value,
          label: t(`teamPlan.state.${value}`),
        }))}
        onChange={value =>
          set({ state: STATES.find(state => state === value) ?? plan.state })
        }
      />
      <FormValue
        type="number"
        label={t('teamPlan.percent')}
        value={String(plan.progress)}
        min="0"
        max="100"
        onChange={value => set({ progress: Number(value) })}
      />
      <Choice
        id={`${id}-owner`}
        label={t('teamPlan.who')}
        value={plan.owner ?? ''}
        options={[
          { value: '', label: t('teamPlan.nobody') },
          ...owners.map(person => ({
            value: person.id,
            label: person.title,
          })),
        ]}
        onChange={value => set({ owner: value || undefined })}
      />
      <FormValue
        type="date"
        label={t('teamPlan.start')}
        value={plan.from ?? ''}
        help={t('teamPlan.windowHelp')}
        onChange={value => set({ from: value || undefined })}
      />
      <FormValue
        type="date"
        label={t('teamPlan.end')}
        value={plan.to ?? ''}
        min={plan.from}
        onChange={value => set({ to: value || undefined })}
      />
      <FormText
        label={t('teamPlan.link')}
        type="url"
        value={plan.tracker ?? ''}
        invalid={linkIsWrong}
        help={linkIsWrong ? t('teamPlan.linkInvalid') : undefined}
        onChange={value => set({ tracker: value })}
      />
      <Autocomplete
        className={classes.wide}
        multiple
        id={`${id}-closes`}
        options={rules}
        value={rules.filter(isKnown)}
        getOptionLabel={({ rule, title: words }) => `${rule} ${words}`}
        onChange={(_, chosen) =>
          set({
            closes: chosen.map(({ standard, rule }) => ({ standard, rule })),
          })
        }
        renderInput={input => (
          <TextField
            {...input}
            size="small"
            variant="outlined"
            label={t('teamPlan.closes')}
          />
        )}
      />
      <FormText
        label={t('teamPlan.more')}
        value={plan.text ?? ''}
        onChange={value => set({ text: value })}
      />
    </ActForm>
  );
}

/** Without what was left empty. */
function written(plan: InvestmentPlan): InvestmentPlan {
  const { tracker, text, ...rest } = plan;
  return {
    ...rest,
    title: plan.title.trim(),
    ...(tracker?.trim() && { tracker: tracker.trim() }),
    ...(text?.trim() && { text: text.trim() }),
  };
}
