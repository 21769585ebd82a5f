/** How schedules, and people who are no Users, are named in pay. */
export function scheduleKey(account: string, id: string): string {
  return `${account}/${id}`;
}
