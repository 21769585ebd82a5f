import type {
  PageInfo,
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
  children(value: T): ReactNode;
}) {
  return (
    <State {...props}>
      {value => (
        <>
          {value.sources && <SourceMessages sources={value.sources} />}
          {props.children(value)}
        </>
      )}
    </State>
  );
}
