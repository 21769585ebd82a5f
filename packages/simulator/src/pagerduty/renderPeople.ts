import type { PagerDutyTeam, PagerDutyUser } from '../company/types';
import { API_URL, reference, type References } from './references';

const COLOURS = ['purple', 'green', 'teal', 'orange', 'brown', 'red'];

export function renderTeam(team: PagerDutyTeam) {
  return {
    ...reference('team', 'teams', team),
    name: team.name,
    description: team.description,
  };
}

export function renderUser(
  user: PagerDutyUser,
  references: References,
  full: { teams?: PagerDutyTeam[] } = {},
) {
  const emailContact = {
    id: `${user.id}E`,
    type: 'email_contact_method_reference',
    summary: 'Default',
    self: `${API_URL}/users/${user.id}/contact_methods/${user.id}E`,
    html_url: null,
  };
  const notificationRule = {
    id: `${user.id}N`,
    type: 'assignment_notification_rule_reference',
    summary: '0 minutes: channel Default',
    self: `${API_URL}/users/${user.id}/notification_rules/${user.id}N`,
    html_url: null,
  };
  return {
    ...reference('user', 'users', user),
    name: user.name,
    email: user.email,
    time_zone: user.timeZone,
    color: COLOURS[user.id.charCodeAt(1) % COLOURS.length],
    avatar_url: 'https://pd-static-assets.pagerduty.com/users/blank-avatar.png',
    billed: true,
    role: user.role,
    description: null,
    invitation_sent: false,
    job_title: user.jobTitle,
    created_via_sso: true,
    teams: user.teamIds.map(id => {
      const team = full.teams?.find(candidate => candidate.id === id);
      return team ? renderTeam(team) : references.team(id);
    }),
    contact_methods: [emailContact],
    notification_rules: [notificationRule],
  };
}
