import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { AcceptanceStore } from '../../database';
import type {
  AcceptanceRecord,
  SubjectToday,
} from '../../domain/rollout/acceptance';
import type { VisibleEntities } from '../VisibleEntities';
import type { SubjectDirectory } from './SubjectDirectory';
import type { AcceptanceView } from './toAcceptance';

/** Records as a caller may see them, together with what their subjects are today. */
export class AcceptanceRecords {
  readonly #options: AcceptanceRecordsOptions;

  private constructor(options: AcceptanceRecordsOptions) {
    this.#options = options;
  }

  static create(options: AcceptanceRecordsOptions): AcceptanceRecords {
    return new AcceptanceRecords(options);
  }

  /** Throws where there is no such record, or its subject is hidden. */
  async get(
    id: string,
    credentials: BackstageCredentials,
  ): Promise<KnownRecord & { view: AcceptanceView }> {
    const records = await this.#options.store.find({ ids: [id] });
    const { items, view } = await this.see(records, credentials);
    const [record] = items;
    if (!record) throw new NotFoundError(`No acceptance ${id}`);
    const today = view.today.subjects.get(record.subject);
    return { record, today, view };
  }

  /**
   * Those of the records that a caller may see. A record outlives its subject:
   * one that has left the catalog is not hidden.
   */
  async see(records: AcceptanceRecord[], credentials: BackstageCredentials) {
    const { subjects, visible, store, reviewAfterDays, clock } = this.#options;
    const own = [...new Set(records.map(({ subject }) => subject))];
    const all = [
      ...new Set(
        records.flatMap(record => [
          record.subject,
          ...record.subjects.map(({ entityRef }) => entityRef),
        ]),
      ),
    ];
    const today = await subjects.get(all);
    const seen = await visible.among([...today.keys()], credentials);
    const sees = (ref: string) => !today.has(ref) || seen.has(ref);
    const view: AcceptanceView = {
      today: {
        subjects: today,
        levels: await store.getLevels(all),
        reviewAfterDays,
        now: clock(),
      },
      sees,
    };
    const shown = new Set(own.filter(sees));
    return { items: records.filter(({ subject }) => shown.has(subject)), view };
  }
}

export type KnownRecord = {
  record: AcceptanceRecord;
  /** Absent where the subject has left the catalog. */
  today?: SubjectToday;
};

export type AcceptanceRecordsOptions = {
  store: AcceptanceStore;
  subjects: SubjectDirectory;
  visible: VisibleEntities;
  reviewAfterDays: number;
  clock: () => Date;
};
