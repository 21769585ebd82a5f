import type { Finding } from '@operations-in-teams/plugin-on-call-common';
import { momentsInText } from '../../format/momentsInText';
import { useTime } from '../../hooks/useTime';
import { Message } from './Message';

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
