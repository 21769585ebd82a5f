// Generated from openapi.yaml by `yarn generate`; do not edit.

export interface paths {
    "/standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The standards in force, and what is wrong with those that could not be loaded. */
        get: operations["getStandards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getStandard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The evidence sources, what they declare, and how the last collection went. */
        get: operations["getSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is stored of the named sources for the subjects that the caller may see, ordered by entity reference. Subjects of which none of the sources has stored anything are left out. */
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/{kind}/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is stored of every source for one subject. An entity that the caller may not see is not found. */
        get: operations["getSubjectEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorecards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Summaries of the subjects that the caller may see, ordered by entity reference. */
        get: operations["getScorecards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorecards/{kind}/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Levels and results of one subject, one entry for each standard that applies. An entity that the caller may not see is not found. */
        get: operations["getScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorecards/{kind}/{namespace}/{name}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Collects the evidence of one subject anew, evaluates and answers the scorecard that follows. */
        post: operations["refreshScorecard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorecards/{kind}/{namespace}/{name}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Status changes of one subject, newest first. */
        get: operations["getScorecardChanges"];
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
        Id: string;
        PageInfo: {
            totalItems: number;
            /** @description Absent on the last page. */
            nextCursor?: string;
        };
        /** @enum {string} */
        ResultStatus: "pass" | "fail" | "unknown" | "exempt" | "notApplicable";
        Level: {
            id: components["schemas"]["Id"];
            title: string;
            description?: string;
            /** @description 1 is the lowest. */
            rank: number;
        };
        Category: {
            id: components["schemas"]["Id"];
            title: string;
        };
        Rule: {
            id: components["schemas"]["Id"];
            title: string;
            category: components["schemas"]["Id"];
            level: components["schemas"]["Id"];
            /** @description A filter predicate; absent where the rule applies to all that the standard applies to. */
            appliesTo?: unknown;
            parameters?: {
                [key: string]: unknown;
            };
            /** @description The CEL expression. */
            check: string;
            /** @description The evidence paths that the check reads. */
            evidence: string[];
            /**
             * Format: date
             * @description Announced: shown and computed, counts from this day (UTC).
             */
            effectiveFrom?: string;
            why: string;
            fix: string;
        };
        StandardProblem: {
            /** @description File, line and a caret under what is wrong. */
            message: string;
            /** Format: date-time */
            at: string;
        };
        StandardState: {
            id?: components["schemas"]["Id"];
            title?: string;
            /** @description Changes whenever the text changes. */
            version?: string;
            /** @description Where the standard was read from. */
            location: string;
            ruleCount?: number;
            /** Format: date-time */
            loadedAt?: string;
            problem?: components["schemas"]["StandardProblem"];
        };
        Standard: {
            id: components["schemas"]["Id"];
            title: string;
            description?: string;
            version: string;
            location: string;
            /** Format: date-time */
            loadedAt: string;
            levels: components["schemas"]["Level"][];
            categories: components["schemas"]["Category"][];
            rules: components["schemas"]["Rule"][];
            problem?: components["schemas"]["StandardProblem"];
        };
        EvidenceField: {
            path: string;
            type: string;
            description?: string;
            unit?: string;
        };
        EvidenceSourceState: {
            id: components["schemas"]["Id"];
            title: string;
            /** @enum {string} */
            state: "ok" | "partial" | "unavailable" | "pending";
            /**
             * Format: date-time
             * @description When a collection last succeeded.
             */
            collectedAt?: string;
            /** Format: date-time */
            attemptedAt?: string;
            /** @description What is wrong, where, and what to do; never holds a secret. */
            problem?: string;
            fields: components["schemas"]["EvidenceField"][];
        };
        EvidenceValue: {
            path: string;
            /** @description Id of the evidence source. */
            source: string;
            /** @description Any JSON value; absent where nothing is known. */
            value?: unknown;
            /** Format: date-time */
            collectedAt?: string;
        };
        SourceSummary: {
            id: string;
            title: string;
            /** @enum {string} */
            state: "ok" | "partial" | "unavailable" | "pending";
            /** Format: date-time */
            collectedAt?: string;
            /** Format: date-time */
            attemptedAt?: string;
            problem?: string;
        };
        EvidenceRecord: {
            /** @description Id of the evidence source. */
            source: string;
            /** @description Absent where nothing is known. */
            value?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the value was true.
             */
            collectedAt?: string;
            /** @description True where the value is older than its source says it may be. */
            stale?: boolean;
            /** @description Why nothing, or nothing newer, is known. */
            unavailable?: string;
        };
        EvidenceItem: {
            entityRef: string;
            items: components["schemas"]["EvidenceRecord"][];
        };
        SubjectEvidence: {
            entityRef: string;
            /** @description One for each source that has stored something. */
            items: components["schemas"]["EvidenceRecord"][];
            sources: components["schemas"]["SourceSummary"][];
        };
        EvidencePage: {
            items: components["schemas"]["EvidenceItem"][];
            /** @description How the named sources do. */
            sources: components["schemas"]["SourceSummary"][];
            pageInfo: {
                /** @description Absent on the last page. */
                nextCursor?: string;
            };
        };
        UnknownReason: {
            /** @enum {string} */
            code: "missing" | "stale" | "unavailable" | "error";
            message: string;
        };
        RuleResult: {
            ruleId: components["schemas"]["Id"];
            title: string;
            category: components["schemas"]["Id"];
            level: components["schemas"]["Id"];
            status: components["schemas"]["ResultStatus"];
            message?: string;
            unknown?: components["schemas"]["UnknownReason"];
            evidence: components["schemas"]["EvidenceValue"][];
            /**
             * Format: date-time
             * @description Since when the status has been what it is.
             */
            since: string;
            /** Format: date-time */
            evaluatedAt: string;
            /**
             * Format: date
             * @description Present while the rule is announced and does not count yet.
             */
            effectiveFrom?: string;
            why: string;
            fix: string;
        };
        Counts: {
            pass: number;
            fail: number;
            unknown: number;
            exempt: number;
            notApplicable: number;
        };
        LevelProgress: {
            level: components["schemas"]["Level"];
            /** @description This level and all below hold, confirmed or within the grace period. */
            reached: boolean;
            /** @description Rules that count already; announced ones do not. */
            counts: components["schemas"]["Counts"];
        };
        StandardRef: {
            id: components["schemas"]["Id"];
            title: string;
            version: string;
        };
        ScorecardSummary: {
            entityRef: string;
            owner?: string;
            standard: components["schemas"]["StandardRef"];
            /** @description Absent where not even the first level is reached. */
            level?: components["schemas"]["Level"];
            /** Format: date-time */
            unconfirmedSince?: string;
            counts: components["schemas"]["Counts"];
            /** Format: date-time */
            evaluatedAt: string;
        };
        StandardScorecard: {
            standard: components["schemas"]["StandardRef"];
            /** @description Absent where not even the first level is reached. */
            level?: components["schemas"]["Level"];
            /**
             * Format: date-time
             * @description Since when the level has been what it is.
             */
            since?: string;
            /**
             * Format: date-time
             * @description Evidence went missing or stale; the level stands for a grace period before it falls.
             */
            unconfirmedSince?: string;
            levels: components["schemas"]["LevelProgress"][];
            categories: components["schemas"]["Category"][];
            /** @description Ordered by level, then category, then rule as the standard has them. */
            results: components["schemas"]["RuleResult"][];
            counts: components["schemas"]["Counts"];
            /** Format: date-time */
            evaluatedAt: string;
        };
        Scorecard: {
            entityRef: string;
            /** @description Empty where no standard applies to this entity, or it has not been evaluated yet. */
            items: components["schemas"]["StandardScorecard"][];
            /** @description True where a standard applies but nothing has been evaluated yet. */
            pending?: boolean;
            /** @description State of the evidence sources that the results rest on. */
            sources: components["schemas"]["SourceSummary"][];
        };
        ResultChange: {
            standardId: string;
            ruleId: string;
            /** @description Absent on the first evaluation. */
            from?: components["schemas"]["ResultStatus"];
            to: components["schemas"]["ResultStatus"];
            /** Format: date-time */
            at: string;
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
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getStandards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every configured standard. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StandardState"][];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getStandard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version in force, with its levels and rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standard"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every registered source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EvidenceSourceState"][];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getEvidence: {
        parameters: {
            query: {
                /** @description Ids of evidence sources. */
                source: components["schemas"]["Id"][];
                /** @description Names of fields on the first level of the values, such as `deviations`; the others are left out. All where none is named. */
                field?: string[];
                /** @description Only these subjects, whole references of them. */
                entityRef?: string[];
                /** @description Only subjects of this kind. */
                kind?: string;
                /** @description Only subjects of this `spec.type`. */
                type?: string;
                limit?: number;
                /** @description Opaque; the `nextCursor` of the page before. */
                cursor?: string;
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
                    "application/json": components["schemas"]["EvidencePage"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getSubjectEvidence: {
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
            /** @description The stored evidence, and how the sources do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectEvidence"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getScorecards: {
        parameters: {
            query?: {
                standard?: components["schemas"]["Id"];
                /** @description Only subjects owned by this entity reference. */
                owner?: string;
                limit?: number;
                /** @description Opaque; the `nextCursor` of the page before. */
                cursor?: string;
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
                        items: components["schemas"]["ScorecardSummary"][];
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getScorecard: {
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
            /** @description The stored results. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    refreshScorecard: {
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
            /** @description The new results. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getScorecardChanges: {
        parameters: {
            query?: {
                limit?: number;
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
            /** @description The newest changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ResultChange"][];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
}
