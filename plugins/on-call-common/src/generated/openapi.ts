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
    "/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who is on call across the company: one row for each escalation policy, with the services that page it, ordered by team and policy. Rows with findings are not moved; `findings` says what is wrong with each. */
        get: operations["getNow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How well escalation policies are covered and how healthy their rotations are, ordered by team and policy; also policies that no service uses. */
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coverage/{kind}/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The same for the policies behind one catalog entity, its roll-up where it is a Group, System or Domain. */
        get: operations["getEntityCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Interruptions, acknowledgements, frequent alarms and quiet time by team or by service, week by week. Names nobody. Without `from` and `to`, the last 12 weeks. */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The incidents behind the figures of health, latest first. Whom one interrupted is told to that person and to those who may read people. */
        get: operations["getIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Mirrored schedules of both of PagerDuty's schedule systems. */
        get: operations["getSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description People in PagerDuty and the catalog Users that they are; needs the permission on-call.people.read. */
        get: operations["getPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What readiness rules read of many entities at once beyond their status, in the order asked. What the caller may not see, or does not exist, is left out. Needs the permission on-call.health.read. */
        post: operations["queryFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/pagerduty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Receives PagerDuty's webhooks v3. Takes no Backstage token: the body has to be signed with one of `onCall.webhooks.secrets`. */
        post: operations["receivePagerDutyWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The months that can be paid, latest first, from the first that is known to the running one, with where each stands. Without amounts of people. */
        get: operations["getPayPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay/periods/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One month as payroll sees it: where it stands and how it got there, its totals, and what has to be known before it is closed. */
        get: operations["getPayPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay/periods/{period}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Everybody with time on call in a month, or with a correction in it, by name. Lines come without their intervals; see the statement. */
        get: operations["getPayPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay/periods/{period}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What changed in the schedules since the last closing, in this month and in months closed before, latest first, with who did it where PagerDuty's audit trail tells. */
        get: operations["getPayChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay/periods/{period}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Notes that a month was looked through. A month with errors cannot be reviewed, nor one that is not over. */
        post: operations["reviewPayPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay/periods/{period}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Freezes a reviewed month with all that it was computed from. Refused where the month is no longer what was reviewed, or is closed by somebody else meanwhile. */
        post: operations["closePayPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay/periods/{period}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Opens the month that was closed last, for a reason that stays with it. Its earlier closing is kept. */
        post: operations["reopenPayPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay/periods/{period}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The payroll file of a closed month: one line for each person and band, and what earlier months are corrected by, with the month that they correct. The same bytes for ever. */
        get: operations["getPayExport"];
        put?: never;
        /** @description Notes that a closed month was handed over to payroll. */
        post: operations["exportPayPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay/periods/{period}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One person's month, down to every interval with its schedule, source, rule and rate. One's own, unless the permission to read all is there. */
        get: operations["getPayStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay/periods/{period}/statement.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The lines of one person's month, in the form of the payroll file. */
        get: operations["getPayStatementFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The caller's own month, the running one unless another is named: what is earned, what is still to come, and how earlier months ended. */
        get: operations["getMyPay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the schedules of teams cost in a month, without people: of the teams that the caller belongs to, or of all with the permission to read costs. */
        get: operations["getTeamPay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Cost by team and month beside how often outside hours were interrupted, and the share of paid hours that were quiet. */
        get: operations["getPayCosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What a month will cost by what is scheduled now; the coming one unless another is named. */
        get: operations["getPayForecast"];
        put?: never;
        post?: never;
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
        NowRow: {
            account: string;
            /** @description Of the policy, or of its services where it has none. */
            team?: components["schemas"]["Reference"];
            policy: components["schemas"]["Reference"];
            services: components["schemas"]["Reference"][];
            serviceCount: number;
            levels: components["schemas"]["EscalationLevel"][];
            findings: components["schemas"]["Finding"][];
            /** Format: date-time */
            collectedAt: string;
        };
        CoveragePage: {
            /** Format: date-time */
            asOf: string;
            /**
             * Format: date-time
             * @description Of the bars.
             */
            from: string;
            /** Format: date-time */
            to: string;
            items: components["schemas"]["PolicyCoverage"][];
            pageInfo: components["schemas"]["PageInfo"];
            sources: components["schemas"]["SourceState"][];
        };
        PolicyCoverage: {
            account: string;
            team?: components["schemas"]["Reference"];
            policy: components["schemas"]["Reference"];
            services: components["schemas"]["Reference"][];
            /** @description 0: nothing uses the policy. */
            serviceCount: number;
            /** @description Share of the next 7, 28 and 90 days with somebody on the first level; a window that is not known to its end is left out. */
            windows: components["schemas"]["CoverageWindow"][];
            /** @description From now on, as far as is known. */
            gaps: components["schemas"]["Gap"][];
            /**
             * Format: date-time
             * @description How far ahead shifts are known; absent where they are not.
             */
            knownUntil?: string;
            /** @description 0 where nobody is on call now; absent where no gap is known. */
            hoursToFirstGap?: number;
            depth: {
                levels: number;
                /** @description Share of the next 28 days in which the second level has somebody who is not on the first; absent where unknown. */
                differentPeople?: number;
            };
            /** @description Different people on the first level in the next 28 days. */
            people: number;
            singlePerson: boolean;
            /** @description People who still rotate but are no longer in PagerDuty, or no longer in the catalog although they once were. */
            leavers: components["schemas"]["Person"][];
            /** @description Levels that page a person directly and not a schedule. */
            personTargets: {
                level: number;
                target: components["schemas"]["Target"];
            }[];
            /** @description Whether central operations stands on the first level; absent where onCall.centralOperations is not configured. */
            centralOperations?: boolean;
            /** @description One for each level, with the shifts that touch [from, to). */
            lanes: components["schemas"]["Lane"][];
            findings: components["schemas"]["Finding"][];
            /** Format: date-time */
            collectedAt: string;
        };
        CoverageWindow: {
            /** @enum {integer} */
            days: 7 | 28 | 90;
            /** Format: date-time */
            until: string;
            share: number;
        };
        Lane: {
            level: number;
            targets: components["schemas"]["Target"][];
            bars: components["schemas"]["Bar"][];
            gaps: components["schemas"]["Gap"][];
        };
        /** @description One shift of one person, cut at the bounds that were asked for. */
        Bar: {
            person: components["schemas"]["Person"];
            schedule?: components["schemas"]["Reference"];
            source?: components["schemas"]["ShiftSource"];
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
        };
        /** @enum {string} */
        ShiftSource: "rotation" | "override" | "custom-shift" | "unknown";
        /**
         * @description By the person's own time zone and the company's hours.
         * @enum {string}
         */
        InterruptionClass: "office" | "outside" | "sleep";
        InterruptionCounts: {
            office: number;
            outside: number;
            sleep: number;
        };
        /** @description Seconds from trigger to the first acknowledgement by a person, of high-urgency incidents. */
        Acknowledgement: {
            incidents: number;
            medianSeconds: number;
            p90Seconds: number;
        };
        Health: {
            /** Format: date-time */
            asOf: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @enum {string} */
            groupBy: "team" | "service";
            /** @description The hours that classes follow, in words. */
            officeHours: string;
            /**
             * Format: date-time
             * @description From when on incidents are known. Later than `from` while the first fill goes on; absent where nothing is known.
             */
            knownFrom?: string;
            /** @description Starts of the weeks, Mondays in UTC, that every series follows. */
            weeks: string[];
            total: components["schemas"]["HealthGroup"];
            groups: components["schemas"]["HealthGroup"][];
            sources: components["schemas"]["SourceState"][];
        };
        HealthGroup: {
            account?: string;
            /** @description Absent in the total, and for services without a team. */
            group?: components["schemas"]["Reference"];
            incidents: number;
            interruptions: components["schemas"]["InterruptionCounts"];
            acknowledgement?: components["schemas"]["Acknowledgement"];
            weeks: {
                /** Format: date-time */
                from: string;
                incidents: number;
                interruptions: components["schemas"]["InterruptionCounts"];
                acknowledgement?: components["schemas"]["Acknowledgement"];
            }[];
            topAlarms: {
                title: string;
                service: components["schemas"]["Reference"];
                incidents: number;
                interruptions: components["schemas"]["InterruptionCounts"];
            }[];
            /** @description Hours on call on the first level outside office hours, and how many of them passed without an interruption. Absent where shifts of the window are not known. */
            quiet?: {
                /**
                 * Format: date-time
                 * @description From when on shifts are known.
                 */
                from?: string;
                outsideHours: number;
                quietHours: number;
                share?: number;
            };
            /** @description How evenly interruptions fall on people, naming nobody; absent where fewer than three carried any, since it would tell who. */
            load?: {
                people: number;
                largestShare: number;
            };
        };
        Incident: {
            account: string;
            id: string;
            number?: number;
            title: string;
            url?: string;
            service: components["schemas"]["Reference"];
            team?: components["schemas"]["Reference"];
            /** @enum {string} */
            urgency: "high" | "low" | "unknown";
            /** @enum {string} */
            status: "triggered" | "acknowledged" | "resolved" | "unknown";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description First time by a person.
             */
            acknowledgedAt?: string;
            /** Format: date-time */
            resolvedAt?: string;
            interruptions: {
                /** Format: date-time */
                at: string;
                class: components["schemas"]["InterruptionClass"];
                /** @description Only for this person and those who may read people. */
                person?: components["schemas"]["Person"];
            }[];
        };
        Schedule: {
            account: string;
            id: string;
            name: string;
            url?: string;
            /** @enum {string} */
            system: "v2" | "v3";
            timeZone?: string;
            team?: components["schemas"]["Reference"];
            /** @description Different people with a shift in what is known ahead. */
            people: number;
            /** Format: date-time */
            knownFrom?: string;
            /** Format: date-time */
            knownUntil?: string;
            /**
             * Format: date-time
             * @description Age of its oldest shifts; absent before the first.
             */
            collectedAt?: string;
            problem?: components["schemas"]["Problem"];
        };
        MirroredPerson: {
            account: string;
            id: string;
            name: string;
            url?: string;
            userRef?: string;
            email?: string;
            timeZone?: string;
        };
        /** @description A fact that is not known is left out. */
        OnCallFacts: {
            entityRef: string;
            /** Format: date-time */
            collectedAt?: string;
            /** @description Whether every service belongs to a PagerDuty team of the entity's owner. */
            teamMatchesOwner?: boolean;
            centralOperationsOnLevelOne?: boolean;
            /** @description Of the last 30 days, unless said otherwise; absent while history is not known. */
            incidents?: {
                /** Format: date-time */
                collectedAt?: string;
                count: number;
                /** @description Outside office hours, sleep included. */
                outsideInterruptions: number;
                outsideInterruptions60Days: number;
                /** @description Of high-urgency incidents; absent where none was acknowledged. */
                medianAcknowledgeSeconds?: number;
                escalatedByTimeout: number;
                /** @description How often the most frequent alarm came. */
                mostRepeated: number;
                /** @description Share of the incidents that were resolved without an acknowledgement or by themselves within 5 minutes; absent without incidents. */
                noiseShare?: number;
            };
            /** @description Incidents that tried the chain, by `onCall.testPages.marker` in their title; of the service that has fewest. Absent while the history of 90 days is not known, unless what is known suffices. */
            testPages?: {
                /** @description Acknowledged by a person in the last 90 days. */
                acknowledged90Days: number;
                /** Format: date-time */
                lastAcknowledgedAt?: string;
            };
            /** @description Only of Groups: how the team shares the rotations that its services call. Sums alone, naming nobody. */
            rotation?: {
                /** @description Users in the Group. */
                members: number;
                /** @description As many of them as do not have to take part, by annotation; who, is not told. */
                exempt: number;
                eligible: number;
                /** @description Members with a shift in the next 90 days; absent while these are not known. */
                participating?: number;
                /** @description Share of the eligible; absent where nobody is. */
                participation?: number;
                /** @description Different people on the first levels in the next 28 days; absent while these are not known. */
                people?: number;
                /** @description Share of the next 28 days, in whole per cent, that the busiest of them is on call on first levels, for whichever team. Absent where fewer than three share, since it would tell who. */
                largestLoad?: number;
            };
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
            /** @description What is read piece by piece, beside the pull. */
            feeds?: components["schemas"]["SourceFeed"][];
        };
        /** @description How fresh final shifts of schedules, or incidents and whom they interrupted, are. */
        SourceFeed: {
            /** @enum {string} */
            feed: "schedules" | "history";
            /** @enum {string} */
            state: "ok" | "stale" | "unavailable" | "pending";
            /**
             * Format: date-time
             * @description Age of the oldest that is shown as present.
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
            /**
             * Format: date-time
             * @description When the window was last read whole; who is on call now is read more often.
             */
            collectedAt?: string;
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
            /** @description In a roll-up, the entities that the service belongs to. */
            entityRefs?: string[];
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
            code: "no-service" | "service-not-found" | "service-disabled" | "no-policy" | "nobody-on-level-1" | "gap-ahead" | "single-person" | "person-target" | "source-unavailable" | "leaver-rotating" | "unused-policy" | "central-operations" | "same-person-on-all-levels" | "too-many-services";
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
        /** @enum {string} */
        PayState: "open" | "reviewed" | "closed" | "exported";
        PayClosing: {
            /** @description Of this month, from 1. */
            number: number;
            /** Format: date-time */
            at: string;
            /** @description Reference of a User. */
            by: string;
            /** @description SHA-256 of all that was frozen, in its canonical form. */
            hash: string;
            /**
             * Format: date-time
             * @description Left out for the closing in force.
             */
            supersededAt?: string;
        };
        /** @description An exact decimal number; never a float. */
        PayDecimal: string;
        /** @description An exact amount in one currency (ISO 4217). */
        PayMoney: {
            currency: string;
            amount: components["schemas"]["PayDecimal"];
        };
        PayPeriodSummary: {
            period: string;
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            /** @description Of payroll; cuts the month. */
            timeZone: string;
            state: components["schemas"]["PayState"];
            over: boolean;
            closing?: components["schemas"]["PayClosing"];
            /** @description Corrections included. Of a closed month only; others are computed when asked for. */
            totals?: components["schemas"]["PayMoney"][];
        };
        PayPeriodName: string;
        PayProblem: {
            code: string;
            /**
             * @description Errors keep a month from being closed.
             * @enum {string}
             */
            severity: "error" | "warning";
            /** @description What is wrong, where, and what to do. */
            message: string;
            personIds?: string[];
            scheduleIds?: string[];
            minutes?: number;
        };
        PayTransition: {
            from: components["schemas"]["PayState"];
            to: components["schemas"]["PayState"];
            /** Format: date-time */
            at: string;
            /** @description Reference of a User. */
            by: string;
            note?: string;
            /** @description Number of the closing concerned. */
            closing?: number;
        };
        PayPeriodDetail: {
            /** Format: date-time */
            asOf: string;
            period: string;
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            timeZone: string;
            state: components["schemas"]["PayState"];
            over: boolean;
            /** @description Over, and no problem is an error. */
            closable: boolean;
            closing?: components["schemas"]["PayClosing"];
            /** @description Corrections included. */
            totals: components["schemas"]["PayMoney"][];
            correctionTotals: components["schemas"]["PayMoney"][];
            people: number;
            problems: components["schemas"]["PayProblem"][];
            /** @description Oldest first. */
            transitions: components["schemas"]["PayTransition"][];
            /** @description Those superseded too, oldest first. */
            closings: components["schemas"]["PayClosing"][];
            /** @description The month is what was reviewed. */
            reviewIsCurrent: boolean;
        };
        PayPerson: {
            /** @description Reference of the User, or else `account/id` of PagerDuty. */
            id: string;
            name: string;
            email?: string;
            /** @description Left out where nobody matches. */
            userRef?: string;
            pagerDutyIds: string[];
            timeZone?: string;
            /** @description No longer in the catalog or in PagerDuty. */
            left?: boolean;
        };
        PayBandReference: {
            id: string;
            title: string;
        };
        PayLineSummary: {
            band: components["schemas"]["PayBandReference"];
            perHour: components["schemas"]["PayDecimal"];
            /** @description On call, exactly. */
            heldMinutes: number;
            /** @description Paid, after rounding and minimum. */
            minutes: number;
            currency: string;
            amount: components["schemas"]["PayDecimal"];
        };
        /** @description Who changed a schedule. Of an API key the name may be no more than the end of its token. */
        PayActor: {
            /** @enum {string} */
            kind: "user" | "api-key" | "integration" | "unknown";
            name: string;
        };
        /** @description What put a person on call. */
        PaySource: {
            kind: components["schemas"]["ShiftSource"];
            /** @description Who made the override or custom shift. */
            by?: components["schemas"]["PayActor"];
            /** @description Whose turn it would have been. */
            insteadOf?: string;
        };
        PayCorrectionReason: {
            kind: string;
            message: string;
            minutes: number;
            during?: components["schemas"]["Gap"];
            scheduleId?: string;
            source?: components["schemas"]["PaySource"];
        };
        /** @description What a month closed before was wrong by. Minutes and amount are what is added; negative where too much was paid. */
        PayCorrection: {
            /** @description The month that is corrected, as yyyy-mm. */
            corrects: string;
            band: components["schemas"]["PayBandReference"];
            perHour: components["schemas"]["PayDecimal"];
            minutes: number;
            currency: string;
            amount: components["schemas"]["PayDecimal"];
            reasons: components["schemas"]["PayCorrectionReason"][];
        };
        /** @enum {string} */
        PayUnpaidReason: "office-hours" | "no-band" | "level" | "schedule" | "person" | "no-rate";
        PayUnpaidSummary: {
            reason: components["schemas"]["PayUnpaidReason"];
            minutes: number;
        };
        PayPersonMonth: {
            person: components["schemas"]["PayPerson"];
            lines: components["schemas"]["PayLineSummary"][];
            corrections: components["schemas"]["PayCorrection"][];
            unpaid: components["schemas"]["PayUnpaidSummary"][];
            totals: components["schemas"]["PayMoney"][];
        };
        PaySchedule: {
            /** @description `account/id`. */
            id: string;
            name: string;
            url?: string;
            timeZone?: string;
            team?: components["schemas"]["Reference"];
            /** @description Catalog Group that the team is. */
            teamRef?: string;
        };
        /** @description A stretch of a schedule that somebody else holds than before. */
        PayScheduleChange: {
            schedule: components["schemas"]["PaySchedule"];
            /** Format: date-time */
            seenAt: string;
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            /** @description Who held it; nobody where empty. */
            before: components["schemas"]["Person"][];
            after: components["schemas"]["Person"][];
            /** @description The closed month that it lies in, which it corrects. */
            closedPeriod?: string;
            /** @description Who changed the schedule between two readings, by PagerDuty's audit trail; empty where that is not known. */
            by: {
                /** @enum {string} */
                kind: "user" | "api-key" | "integration" | "unknown";
                name: string;
                /** Format: date-time */
                at: string;
            }[];
        };
        PayChanges: {
            /**
             * Format: date-time
             * @description When the month before was closed; the month's start else.
             */
            since: string;
            auditProblem?: components["schemas"]["Problem"];
            items: components["schemas"]["PayScheduleChange"][];
            pageInfo: components["schemas"]["PageInfo"];
        };
        /** @description Why a moment is in its band. */
        PayRule: {
            /** @enum {string} */
            kind: "office" | "holiday" | "eve" | "day";
            /** @description Of the holiday or eve. */
            name?: string;
            day?: string;
        };
        /** @description A half-open stretch of time on call, with why it counts as it does. */
        PayInterval: {
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            /** @description `account/id`. */
            scheduleId: string;
            level?: number;
            rotation?: {
                id: string;
                name?: string;
            };
            source: components["schemas"]["PaySource"];
            /** @description Of the clock that counted. */
            timeZone: string;
            rule?: components["schemas"]["PayRule"];
            /** @description Other schedules at the same time, which add nothing. */
            also?: {
                scheduleId: string;
                level?: number;
            }[];
            /** @description Of paid intervals. */
            rateId?: string;
            /** @description Since when the rate is what it is; left out where ever since. */
            rateFrom?: string;
        };
        PayLine: {
            band: components["schemas"]["PayBandReference"];
            perHour: components["schemas"]["PayDecimal"];
            heldMinutes: number;
            minutes: number;
            currency: string;
            amount: components["schemas"]["PayDecimal"];
            intervals: components["schemas"]["PayInterval"][];
        };
        PayUnpaid: {
            reason: components["schemas"]["PayUnpaidReason"];
            minutes: number;
            intervals: components["schemas"]["PayInterval"][];
        };
        PayStatement: {
            /**
             * Format: date-time
             * @description When it was computed; when it was closed, if it is.
             */
            asOf: string;
            period: string;
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            timeZone: string;
            state: components["schemas"]["PayState"];
            closing?: components["schemas"]["PayClosing"];
            person: components["schemas"]["PayPerson"];
            lines: components["schemas"]["PayLine"][];
            corrections: components["schemas"]["PayCorrection"][];
            unpaid: components["schemas"]["PayUnpaid"][];
            totals: components["schemas"]["PayMoney"][];
            /** @description Those that intervals name. */
            schedules: components["schemas"]["PaySchedule"][];
        };
        MyPay: {
            /** Format: date-time */
            asOf: string;
            period: string;
            state: components["schemas"]["PayState"];
            statement?: components["schemas"]["PayStatement"];
            /** @description Of a month that is not over. */
            forecast?: {
                earned: components["schemas"]["PayMoney"][];
                coming: components["schemas"]["PayMoney"][];
                /** Format: date-time */
                knownUntil: string;
            };
            /** @description The caller's closed months, latest first. */
            history: {
                period: string;
                state: components["schemas"]["PayState"];
                totals: components["schemas"]["PayMoney"][];
            }[];
        };
        /** @description The Group, or else the PagerDuty team, or else the schedule. */
        PayTeamReference: {
            id: string;
            name: string;
            /** @description Reference of the Group. */
            ref?: string;
        };
        PayTeamCost: {
            team: components["schemas"]["PayTeamReference"];
            /** @description Paid. */
            minutes: number;
            people: number;
            totals: components["schemas"]["PayMoney"][];
            /** @description How often people were notified while they were paid. Left out where the history of incidents does not reach the month. */
            outsideInterruptions?: number;
            /** @description Paid time in clock hours without an interruption. */
            quietMinutes?: number;
            /** @description Easy money: quiet share of paid time. */
            quietShare?: number;
        };
        TeamPay: {
            /** Format: date-time */
            asOf: string;
            period: string;
            state: components["schemas"]["PayState"];
            items: components["schemas"]["PayTeamCost"][];
        };
        PayCostMonth: {
            period: string;
            state: components["schemas"]["PayState"];
            minutes: number;
            people: number;
            /** @description Without corrections; the teams add up to it. */
            totals: components["schemas"]["PayMoney"][];
            correctionTotals: components["schemas"]["PayMoney"][];
            outsideInterruptions?: number;
            quietMinutes?: number;
            quietShare?: number;
            teams: components["schemas"]["PayTeamCost"][];
        };
        PayCosts: {
            /** Format: date-time */
            asOf: string;
            from: string;
            to: string;
            /**
             * Format: date-time
             * @description Since when shifts are known; months before are left out.
             */
            knownFrom?: string;
            months: components["schemas"]["PayCostMonth"][];
        };
        PayForecast: {
            /** Format: date-time */
            asOf: string;
            period: string;
            earned: components["schemas"]["PayMoney"][];
            coming: components["schemas"]["PayMoney"][];
            /** Format: date-time */
            knownUntil: string;
            totals: components["schemas"]["PayMoney"][];
            teams: components["schemas"]["PayTeamCost"][];
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
        kind: string;
        namespace: string;
        name: string;
        /** @description Id of a team in PagerDuty, or reference of a catalog Group, whose teams are found by annotation or name. */
        team: string;
        /** @description Id of a service in PagerDuty. */
        service: string;
        /** @description Start of a half-open window. */
        from: string;
        /** @description End of a half-open window. */
        to: string;
        limit: number;
        /** @description Opaque; the `nextCursor` of the page before. */
        cursor: string;
        /** @description A month of the payroll zone, as yyyy-mm. */
        payPeriod: components["schemas"]["PayPeriodName"];
        /** @description The `id` of a person; the caller without it. */
        payPerson: string;
        /** @description A month of the payroll zone, as yyyy-mm. */
        payPeriodQuery: components["schemas"]["PayPeriodName"];
    };
    requestBodies: {
        PayNote: {
            content: {
                "application/json": {
                    note?: string;
                };
            };
        };
    };
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
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
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
    getNow: {
        parameters: {
            query?: {
                /** @description Part of the name of a person, team, service or policy, in whatever case. */
                search?: string;
                /** @description Id of a team in PagerDuty, or reference of a catalog Group, whose teams are found by annotation or name. */
                team?: components["parameters"]["team"];
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
                        /** Format: date-time */
                        asOf: string;
                        items: components["schemas"]["NowRow"][];
                        pageInfo: components["schemas"]["PageInfo"];
                        sources: components["schemas"]["SourceState"][];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getCoverage: {
        parameters: {
            query?: {
                /** @description Id of a team in PagerDuty, or reference of a catalog Group, whose teams are found by annotation or name. */
                team?: components["parameters"]["team"];
                /** @description Start of a half-open window. */
                from?: components["parameters"]["from"];
                /** @description End of a half-open window. */
                to?: components["parameters"]["to"];
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
                    "application/json": components["schemas"]["CoveragePage"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getEntityCoverage: {
        parameters: {
            query?: {
                /** @description Start of a half-open window. */
                from?: components["parameters"]["from"];
                /** @description End of a half-open window. */
                to?: components["parameters"]["to"];
            };
            header?: never;
            path: {
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All policies behind the entity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoveragePage"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getHealth: {
        parameters: {
            query?: {
                /** @description Id of a team in PagerDuty, or reference of a catalog Group, whose teams are found by annotation or name. */
                team?: components["parameters"]["team"];
                /** @description Id of a service in PagerDuty. */
                service?: components["parameters"]["service"];
                /** @description Start of a half-open window. */
                from?: components["parameters"]["from"];
                /** @description End of a half-open window. */
                to?: components["parameters"]["to"];
                groupBy?: "team" | "service";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One group for each team or service that has something to tell. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getIncidents: {
        parameters: {
            query?: {
                /** @description Id of a team in PagerDuty, or reference of a catalog Group, whose teams are found by annotation or name. */
                team?: components["parameters"]["team"];
                /** @description Id of a service in PagerDuty. */
                service?: components["parameters"]["service"];
                /** @description Start of a half-open window. */
                from?: components["parameters"]["from"];
                /** @description End of a half-open window. */
                to?: components["parameters"]["to"];
                /** @description Only incidents that interrupted somebody at such a time. */
                class?: components["schemas"]["InterruptionClass"];
                /** @description Only incidents of one alarm, by its title. */
                title?: string;
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
                        items: components["schemas"]["Incident"][];
                        pageInfo: components["schemas"]["PageInfo"];
                        sources: components["schemas"]["SourceState"][];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getSchedules: {
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
                        items: components["schemas"]["Schedule"][];
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getPeople: {
        parameters: {
            query?: {
                /** @description Only those with, or without, a catalog User. */
                matched?: boolean;
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
                        items: components["schemas"]["MirroredPerson"][];
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    queryFacts: {
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
            /** @description Facts for each visible entity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OnCallFacts"][];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    receivePagerDutyWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Applied, or known already. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getPayPeriods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every month. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        asOf: string;
                        items: components["schemas"]["PayPeriodSummary"][];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getPayPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A month of the payroll zone, as yyyy-mm. */
                period: components["parameters"]["payPeriod"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Frozen where it is closed, and else computed now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayPeriodDetail"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getPayPeople: {
        parameters: {
            query?: {
                /** @description Part of a name or e-mail, in whatever case. */
                search?: string;
                /** @description Only those who are a User in the catalog, or only those who are none. */
                matched?: boolean;
                limit?: components["parameters"]["limit"];
                /** @description Opaque; the `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description A month of the payroll zone, as yyyy-mm. */
                period: components["parameters"]["payPeriod"];
            };
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
                        /** Format: date-time */
                        asOf: string;
                        period: string;
                        state: components["schemas"]["PayState"];
                        items: components["schemas"]["PayPersonMonth"][];
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getPayChanges: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                /** @description Opaque; the `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description A month of the payroll zone, as yyyy-mm. */
                period: components["parameters"]["payPeriod"];
            };
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
                    "application/json": components["schemas"]["PayChanges"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    reviewPayPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A month of the payroll zone, as yyyy-mm. */
                period: components["parameters"]["payPeriod"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PayNote"];
        responses: {
            /** @description Where the month stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayPeriodSummary"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    closePayPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A month of the payroll zone, as yyyy-mm. */
                period: components["parameters"]["payPeriod"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PayNote"];
        responses: {
            /** @description Where the month stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayPeriodSummary"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    reopenPayPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A month of the payroll zone, as yyyy-mm. */
                period: components["parameters"]["payPeriod"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Where the month stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayPeriodSummary"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getPayExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A month of the payroll zone, as yyyy-mm. */
                period: components["parameters"]["payPeriod"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    exportPayPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A month of the payroll zone, as yyyy-mm. */
                period: components["parameters"]["payPeriod"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PayNote"];
        responses: {
            /** @description Where the month stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayPeriodSummary"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getPayStatement: {
        parameters: {
            query?: {
                /** @description The `id` of a person; the caller without it. */
                person?: components["parameters"]["payPerson"];
            };
            header?: never;
            path: {
                /** @description A month of the payroll zone, as yyyy-mm. */
                period: components["parameters"]["payPeriod"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Frozen where the month is closed, and else computed now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayStatement"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getPayStatementFile: {
        parameters: {
            query?: {
                /** @description The `id` of a person; the caller without it. */
                person?: components["parameters"]["payPerson"];
            };
            header?: never;
            path: {
                /** @description A month of the payroll zone, as yyyy-mm. */
                period: components["parameters"]["payPeriod"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getMyPay: {
        parameters: {
            query?: {
                /** @description A month of the payroll zone, as yyyy-mm. */
                period?: components["parameters"]["payPeriodQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Without a statement where the caller was never on call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyPay"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getTeamPay: {
        parameters: {
            query?: {
                /** @description A month of the payroll zone, as yyyy-mm. */
                period?: components["parameters"]["payPeriodQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPay"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getPayCosts: {
        parameters: {
            query?: {
                /** @description First month; five before the last without it. */
                from?: components["schemas"]["PayPeriodName"];
                /** @description Last month; the running one without it. */
                to?: components["schemas"]["PayPeriodName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In order of time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayCosts"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getPayForecast: {
        parameters: {
            query?: {
                /** @description A month of the payroll zone, as yyyy-mm. */
                period?: components["parameters"]["payPeriodQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As far as shifts are known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayForecast"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
}
