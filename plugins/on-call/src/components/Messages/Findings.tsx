import type { Finding } from '@operations-in-teams/plugin-on-call-common';
import { Message, useTime } from '@operations-in-teams/ui';
import { momentsInText } from '../../format/momentsInText';

/** What the backend found about the on-call set-up. */
export function Findings(props: { findings?: Finding[] }) {
  const { moment } = useTime();
  return (
    <>
      {props.findings?.map((finding, index) => (
        <Message key={index} severity="warning">
          {momentsInText(finding.message, moment)}
        </Message>
      ))}
    </>
  );
}
