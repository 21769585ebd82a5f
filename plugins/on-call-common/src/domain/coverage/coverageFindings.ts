import type { Finding, PolicyCoverage } from '../../types';

/** What a person should know about the coverage of one policy. */
export function coverageFindings(coverage: PolicyCoverage): Finding[] {
  const { policy, gaps, hoursToFirstGap, leavers, personTargets } = coverage;
  const [gap] = gaps;
  const findings: Array<Finding | false> = [
    coverage.knownUntil === undefined && {
      code: 'source-unavailable',
      message: `Who is on call for ${policy.name} is not known: it could not be read from PagerDuty, or too long ago.`,
    },
    hoursToFirstGap === 0 && {
      code: 'nobody-on-level-1',
      message: `Nobody is on call on the first level of ${policy.name} now, until ${gap.end}. Fill the gap in its schedule.`,
    },
    hoursToFirstGap !== undefined &&
      hoursToFirstGap > 0 && {
        code: 'gap-ahead',
        message: `Nobody is on call on the first level of ${policy.name} from ${gap.start} until ${gap.end}. Fill the gap in its schedule.`,
      },
    coverage.singlePerson && {
      code: 'single-person',
      message: `One person alone carries the first level of ${policy.name} for four weeks. Add people to the rotation.`,
    },
    coverage.depth.differentPeople === 0 &&
      coverage.depth.levels > 1 && {
        code: 'same-person-on-all-levels',
        message: `The second level of ${policy.name} never has anybody who is not on the first. Put other people there.`,
      },
    leavers.length > 0 && {
      code: 'leaver-rotating',
      message: `${leavers
        .map(({ name }) => name)
        .join(', ')} left but still rotates for ${
        policy.name
      }. Take them out of the schedule.`,
    },
    personTargets.length > 0 && {
      code: 'person-target',
      message: `Level ${personTargets[0].level} of ${policy.name} targets ${personTargets[0].target.name} directly. Target a schedule.`,
    },
    coverage.serviceCount === 0 && {
      code: 'unused-policy',
      message: `No service uses ${policy.name}. Delete it, or give it a service.`,
    },
    coverage.centralOperations === true && {
      code: 'central-operations',
      message: `Central operations stands on the first level of ${policy.name}. When the team is ready, put its own schedule there.`,
    },
  ];
  return findings.filter(finding => finding !== false);
}
