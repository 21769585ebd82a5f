// Generated from openapi.yaml by `yarn generate`; do not edit.

export interface paths {
    "/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The PagerDuty accounts that are mirrored, and how fresh each mirror is. */
        get: operations["getSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Mirrored PagerDuty services, ordered by account and name. */
        get: operations["getServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status/{kind}/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description On-call status of one catalog entity. An entity without a PagerDuty service gets an answer that says so; an entity that the caller may not see is not found. */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description On-call status of many entities at once, in the order asked. What the caller may not see, or does not exist, is left out. */
        post: operations["queryStatuses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Error: {
            error: {
                name: string;
                message: string;
            };
            request?: Record<string, never>;
            response?: Record<string, never>;
        } & {
            [key: string]: unknown;
        };
        PageInfo: {
            totalItems: number;
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        SourceState: {
            /** @description Id of the account as configured; `default` where there is only one. */
            account: string;
            /**
             * @description `ok`: the last pull succeeded and is fresh. `stale`: what is known is older than it should be. `unavailable`: the last pull failed. `pending`: nothing has been pulled yet.
             * @enum {string}
             */
            state: "ok" | "stale" | "unavailable" | "pending";
            /**
             * Format: date-time
             * @description When the mirror was last complete.
             */
            collectedAt?: string;
            /** Format: date-time */
            attemptedAt?: string;
            problem?: components["schemas"]["Problem"];
        };
        /** @description Safe to show; never holds a secret. */
        Problem: {
            /** @enum {string} */
            code: "unreachable" | "unauthorized" | "rate-limited" | "not-available" | "bad-answer" | "refused" | "misconfigured";
            /** @description What is wrong, where, and what to do. */
            message: string;
        };
        Reference: {
            id: string;
            name: string;
            /** @description Page in PagerDuty. */
            url?: string;
        };
        Person: {
            /** @description PagerDuty's user id. */
            id: string;
            name: string;
            /** @description Catalog User with the same e-mail; absent where nobody matches. */
            userRef?: string;
            url?: string;
        };
        /** @description One person on call for one escalation level, in a half-open interval. */
        Duty: {
            person: components["schemas"]["Person"];
            /** @description Absent where the policy targets the person directly. */
            schedule?: components["schemas"]["Reference"];
            /**
             * Format: date-time
             * @description Absent where the person is always on call, or since before the mirror's look-back.
             */
            from?: string;
            /**
             * Format: date-time
             * @description When the person is off, over consecutive shifts. Absent where the person is always on call, or beyond the mirror's look-ahead.
             */
            until?: string;
        };
        Target: {
            /** @enum {string} */
            type: "schedule" | "user";
            id: string;
            name: string;
            url?: string;
        };
        EscalationLevel: {
            level: number;
            /** @description Minutes until the next level is notified. */
            delayMinutes: number;
            targets: components["schemas"]["Target"][];
            /** @description Everybody on call on this level now; empty where nobody is. */
            now: components["schemas"]["Duty"][];
            /** @description Who takes over first, as far as the mirror looks ahead. */
            next: components["schemas"]["Duty"][];
        };
        Gap: {
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
        };
        /** @description How much of the look-ahead window has somebody on the first level. */
        Coverage: {
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description As far as asked (28 days) or as far as the mirror knows.
             */
            until: string;
            share: number;
            /** @description Different people on the first level in the window. */
            people?: number;
            gaps: components["schemas"]["Gap"][];
        };
        Service: {
            account: string;
            id: string;
            name: string;
            url?: string;
            /** @enum {string} */
            status: "active" | "warning" | "critical" | "maintenance" | "disabled" | "unknown";
            team?: components["schemas"]["Reference"];
            policy?: components["schemas"]["Reference"];
            /**
             * @description `support-hours`: depends on the support hours of the service.
             * @enum {string}
             */
            urgency?: "high" | "low" | "severity-based" | "support-hours" | "unknown";
        };
        ServiceStatus: {
            service: components["schemas"]["Service"];
            /** @description How often the policy repeats. */
            loops?: number;
            /** @description Empty, with coverage absent, where it is not known who is on call. */
            levels: components["schemas"]["EscalationLevel"][];
            coverage?: components["schemas"]["Coverage"];
            /** Format: date-time */
            collectedAt: string;
        };
        Finding: {
            /** @enum {string} */
            code: "no-service" | "service-not-found" | "service-disabled" | "no-policy" | "nobody-on-level-1" | "gap-ahead" | "single-person" | "person-target" | "source-unavailable";
            message: string;
            serviceId?: string;
        };
        OnCallStatus: {
            entityRef: string;
            /**
             * Format: date-time
             * @description The moment that `now` and `next` speak of.
             */
            asOf: string;
            services: components["schemas"]["ServiceStatus"][];
            findings: components["schemas"]["Finding"][];
            /** @description The accounts that this status was, or could not be, read from. */
            sources: components["schemas"]["SourceState"][];
        };
    };
    responses: {
        /** @description What went wrong, where, and what to do. */
        ErrorResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        limit: number;
        /** @description Opaque; the `nextCursor` of the page before. */
        cursor: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every configured account, also those that never answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SourceState"][];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getServices: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                /** @description Opaque; the `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Service"][];
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                namespace: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnCallStatus"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    queryStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entityRefs: string[];
                };
            };
        };
        responses: {
            /** @description One status for each visible entity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OnCallStatus"][];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
}
