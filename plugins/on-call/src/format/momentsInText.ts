const MOMENT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z/g;

/**
 * A sentence of the backend, which writes moments in UTC for all its readers,
 * with them as this one reads them.
 */
export function momentsInText(
  text: string,
  format: (iso: string) => string,
): string {
  return text.replace(MOMENT, iso =>
    Number.isNaN(Date.parse(iso)) ? iso : format(iso),
  );
}
