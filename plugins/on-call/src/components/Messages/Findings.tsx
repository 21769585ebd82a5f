import type { Finding } from '@operations-in-teams/plugin-on-call-common';
import { Message } from './Message';

/** What the backend found about the on-call set-up. */
export function Findings(props: { findings?: Finding[] }) {
  return (
    <>
      {props.findings?.map((finding, index) => (
        <Message key={index} severity="warning">
          {finding.message}
        </Message>
      ))}
    </>
  );
}
