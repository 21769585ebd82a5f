import type {
  PageInfo,
  SourceFeed,
  SourceState,
} from '@operations-in-teams/plugin-on-call-common';
import { type Known, PageState as State } from '@operations-in-teams/ui';
import type { ReactNode } from 'react';
import { SourceMessages } from '../Messages';

/** What the answers of the backend have in common. */
type Answer = { asOf?: string; sources?: SourceState[]; pageInfo?: PageInfo };

/** What a page reads, in each of its states, below what is wrong with sources. */
export function PageState<T extends Answer>(props: {
  state: Known<T>;
  loading: string;
  failed: string;
  permission: string;
  /** What the page reads beside the pull. */
  feeds?: Array<SourceFeed['feed']>;
  children(value: T): ReactNode;
}) {
  return (
    <State {...props}>
      {value => (
        <>
          {value.sources && (
            <SourceMessages sources={value.sources} feeds={props.feeds} />
          )}
          {props.children(value)}
        </>
      )}
    </State>
  );
}
