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
    "/standards/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The versions that have been in force, the newest first. */
        get: operations["getStandardVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standards/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One version as it was, also when it is no longer in force. Changes of results name the version that gave them. */
        get: operations["getStandardVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standard.schema.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The JSON schema of a standard's file. Editors read it without signing in; it says nothing about the company. */
        get: operations["getStandardSchema"];
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
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Summaries of the subjects that the caller may see, one for each subject and standard. */
        get: operations["getScorecards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorecards.csv": {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The same as a table, without pages: at most 20,000 rows. Cells that a spreadsheet would take for a formula begin with an apostrophe. */
        get: operations["exportScorecards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facets": {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What subjects can be filtered by, with the number of subjects of each value under the given filters. */
        get: operations["getFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matrix": {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How many results have which status, by group and by rule or category. Announced rules count in no category. */
        get: operations["getMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matrix.csv": {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The same as a table, one row for each group and column, without pages. */
        get: operations["exportMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adoption": {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How many subjects were at which level, over time. Groups and filters are those of today: a subject's past goes with it when it changes owner. Subjects that have left the catalog count up to the day on which they did, for callers from whom the catalog hides nothing. */
        get: operations["getAdoption"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adoption.csv": {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The same as a table, one row for each group and day, without pages. */
        get: operations["exportAdoption"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trends": {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How many results had which status, over time: of one rule (such as what still runs on the legacy platform), of categories, or of all. Groups and filters are those of today. */
        get: operations["getTrends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/improvements": {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The groups, or subjects, whose share of passing results rose most in a period. Those that did not improve are left out. */
        get: operations["getImprovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes": {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What has changed across subjects, newest first. */
        get: operations["getChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules/failing": {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The rules of one standard, those that fail most first. */
        get: operations["getFailingRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules/{standardId}/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                standardId: components["schemas"]["Id"];
                ruleId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** @description One rule, and how many of the subjects that the caller may see have which status. Its trend is `/trends?standard=…&rule=…`. */
        get: operations["getRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules/{standardId}/{ruleId}/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                standardId: components["schemas"]["Id"];
                ruleId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** @description The subjects with what the rule says of them, by entity reference. */
        get: operations["getRuleSubjects"];
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
            /** @description Other values of parameters for some entities, the first that applies counts. */
            overrides?: components["schemas"]["ParameterOverride"][];
            /** @description The CEL expression. */
            check: string;
            /** @description The CEL expression that gives the message. */
            message?: string;
            /** @description The evidence paths that the check reads. */
            evidence: string[];
            /** @description Age after which evidence is stale for this rule; absent where the source says. */
            maxAgeSeconds?: number;
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
            /** @description The values that the rule measures this subject by; absent where it has no parameters. */
            parameters?: components["schemas"]["ParameterInForce"][];
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
            title?: string;
            /** @description In lower case. */
            kind: string;
            /** @description `spec.type`. */
            type?: string;
            owner?: string;
            system?: string;
            domain?: string;
            tier?: string;
            lifecycle?: string;
            standard: components["schemas"]["StandardRef"];
            /** @description Absent where not even the first level is reached. */
            level?: components["schemas"]["Level"];
            /**
             * Format: date-time
             * @description Since when the level has been what it is.
             */
            since: string;
            /** Format: date-time */
            unconfirmedSince?: string;
            /** @description What is between the subject and the next level; absent at the last. */
            next?: components["schemas"]["NextLevel"];
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
            /** @description The version by which the rule was evaluated. */
            standardVersion: string;
            ruleId: string;
            /** @description Absent on the first evaluation. */
            from?: components["schemas"]["ResultStatus"];
            to: components["schemas"]["ResultStatus"];
            /** Format: date-time */
            at: string;
        };
        ParameterOverride: {
            /** @description A filter predicate. */
            appliesTo: unknown;
            parameters: {
                [key: string]: unknown;
            };
            why?: string;
        };
        StandardVersionSummary: {
            version: string;
            location: string;
            /**
             * Format: date-time
             * @description When it was first put in force.
             */
            firstLoadedAt: string;
            /**
             * Format: date-time
             * @description When it was last put in force.
             */
            loadedAt: string;
            /** @description Whether it is in force now. */
            inForce: boolean;
        };
        StandardDefinition: {
            title: string;
            description?: string;
            levels: components["schemas"]["Level"][];
            categories: components["schemas"]["Category"][];
            rules: components["schemas"]["Rule"][];
        };
        StandardVersion: {
            standardId: components["schemas"]["Id"];
            version: string;
            location: string;
            /** Format: date-time */
            firstLoadedAt: string;
            /** Format: date-time */
            loadedAt: string;
            inForce: boolean;
            /** @description The YAML text. */
            text: string;
            definition?: components["schemas"]["StandardDefinition"];
        };
        OpenRule: {
            ruleId: components["schemas"]["Id"];
            title: string;
            status: components["schemas"]["ResultStatus"];
        };
        NextLevel: {
            level: components["schemas"]["Level"];
            /** @description Rules of it and of all below that fail or are unknown. */
            open: number;
            /** @description The first of them: by level, fails before unknown. */
            first: components["schemas"]["OpenRule"][];
        };
        LevelCount: {
            /** @description 0 is below the first. */
            rank: number;
            subjects: number;
        };
        ScorecardPage: {
            items: components["schemas"]["ScorecardSummary"][];
            /** @description All that the filters let through, by level. */
            levels: components["schemas"]["LevelCount"][];
            /**
             * Format: date-time
             * @description When all subjects were last evaluated.
             */
            asOf?: string;
            pageInfo: components["schemas"]["PageInfo"];
        };
        Facet: {
            /** @enum {string} */
            dimension: "kind" | "type" | "team" | "system" | "domain" | "tier" | "lifecycle";
            /** @description The most frequent first, at most 200. */
            values: {
                /** @description As the filter takes it. */
                value: string;
                title?: string;
                subjects: number;
            }[];
        };
        MatrixColumn: {
            id: components["schemas"]["Id"];
            title: string;
            category?: components["schemas"]["Id"];
            level?: components["schemas"]["Id"];
            /**
             * Format: date
             * @description Present while the rule is announced and does not count yet.
             */
            effectiveFrom?: string;
        };
        RollupGroup: {
            /** @description Entity reference of the group, or the tier, category, rule or subject; empty where subjects have none, or one that the caller may not see, and where nothing groups them. */
            key: string;
            title?: string;
            /** @description True for what is the parent's own. */
            own?: boolean;
            /** @description In trees, the number of groups directly below. */
            children?: number;
        };
        MatrixRow: {
            group: components["schemas"]["RollupGroup"];
            subjects: number;
            /** @description Its subjects by level. */
            levels: components["schemas"]["LevelCount"][];
            /** @description One for each column, in their order; numbers of results. */
            cells: components["schemas"]["Counts"][];
        };
        Matrix: {
            standard: components["schemas"]["StandardRef"];
            levels: components["schemas"]["Level"][];
            columns: components["schemas"]["MatrixColumn"][];
            rows: components["schemas"]["MatrixRow"][];
            /** @description All groups, those of other pages included; each subject once. */
            total: components["schemas"]["MatrixRow"];
            /** Format: date-time */
            asOf?: string;
            pageInfo: components["schemas"]["PageInfo"];
        };
        /** @enum {string} */
        Interval: "day" | "week" | "month";
        AdoptionPoint: {
            /**
             * Format: date
             * @description The counts are as of its end in UTC, or now.
             */
            date: string;
            subjects: number;
            /** @description Subjects by rank, from 0, which is below the first level. */
            levels: number[];
        };
        AdoptionGroup: {
            group: components["schemas"]["RollupGroup"];
            points: components["schemas"]["AdoptionPoint"][];
        };
        Adoption: {
            standard: components["schemas"]["StandardRef"];
            levels: components["schemas"]["Level"][];
            interval: components["schemas"]["Interval"];
            groups: components["schemas"]["AdoptionGroup"][];
            /** Format: date-time */
            asOf?: string;
            pageInfo: components["schemas"]["PageInfo"];
        };
        TrendPoint: {
            /**
             * Format: date
             * @description The counts are as of its end in UTC, or now.
             */
            date: string;
            counts: components["schemas"]["Counts"];
        };
        Trend: {
            group: components["schemas"]["RollupGroup"];
            points: components["schemas"]["TrendPoint"][];
        };
        Trends: {
            standard: components["schemas"]["StandardRef"];
            interval: components["schemas"]["Interval"];
            groups: components["schemas"]["Trend"][];
            /** Format: date-time */
            asOf?: string;
            pageInfo: components["schemas"]["PageInfo"];
        };
        Improvement: {
            group: components["schemas"]["RollupGroup"];
            before: components["schemas"]["Counts"];
            after: components["schemas"]["Counts"];
            /** @description By how much the share of passes among passes, fails and unknowns rose; 0.1 is from 60 to 70 per cent. */
            gain: number;
        };
        Improvements: {
            standard: components["schemas"]["StandardRef"];
            items: components["schemas"]["Improvement"][];
            /** Format: date-time */
            asOf?: string;
        };
        /** @enum {string} */
        ChangeDirection: "up" | "down" | "entered" | "left" | "other";
        Change: {
            /** @enum {string} */
            type: "level" | "result";
            entityRef: string;
            title?: string;
            owner?: string;
            standardId: string;
            direction: components["schemas"]["ChangeDirection"];
            /** @description Absent where it was below the first level, and for results. */
            fromLevel?: components["schemas"]["Level"];
            /** @description Absent where it is below the first level, and for results. */
            toLevel?: components["schemas"]["Level"];
            rule?: {
                id: components["schemas"]["Id"];
                title: string;
            };
            fromStatus?: components["schemas"]["ResultStatus"];
            toStatus?: components["schemas"]["ResultStatus"];
            /** Format: date-time */
            at: string;
        };
        ChangePage: {
            items: components["schemas"]["Change"][];
            pageInfo: components["schemas"]["PageInfo"];
        };
        RuleTally: {
            ruleId: components["schemas"]["Id"];
            title: string;
            category: components["schemas"]["Id"];
            level: components["schemas"]["Id"];
            /** Format: date */
            effectiveFrom?: string;
            counts: components["schemas"]["Counts"];
        };
        RulePage: {
            standard: components["schemas"]["StandardRef"];
            rule: components["schemas"]["Rule"];
            level: components["schemas"]["Level"];
            category: components["schemas"]["Category"];
            counts: components["schemas"]["Counts"];
            /** Format: date-time */
            asOf?: string;
        };
        SubjectResult: {
            entityRef: string;
            title?: string;
            owner?: string;
            level?: components["schemas"]["Level"];
            status: components["schemas"]["ResultStatus"];
            message?: string;
            /** Format: date-time */
            since: string;
        };
        ParameterInForce: {
            name: string;
            /** @description A boolean, number, string, or a list of these. */
            value: unknown;
            /** @description Where the value comes from; absent where it is the rule's own. */
            override?: {
                /** @description Among the overrides of the rule. */
                position: number;
                /** @description A filter predicate. */
                appliesTo: unknown;
                parameters: {
                    [key: string]: unknown;
                };
                why?: string;
            };
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
        /** @description A table with a header, as RFC 4180 has it, in UTF-8. */
        Table: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/csv": string;
            };
        };
    };
    parameters: {
        kind: string;
        namespace: string;
        name: string;
        standardId: components["schemas"]["Id"];
        /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
        standard: components["schemas"]["Id"];
        /** @description Only subjects at exactly one of these levels. */
        level: components["schemas"]["Id"][];
        /** @description Only subjects at this level or above; 1 is the lowest. */
        minRank: number;
        /** @description Only subjects at this level or below; 0 is below the first. */
        maxRank: number;
        /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
        unconfirmed: boolean;
        /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
        owner: string[];
        /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
        team: string[];
        /** @description Only parts of these systems, and the systems themselves. */
        system: string[];
        /** @description Only what is in these domains, and in all domains below them. */
        domain: string[];
        /** @description Only these kinds, in any case. */
        subjectKind: string[];
        /** @description Only these values of `spec.type`. */
        type: string[];
        /** @description Only these tiers, as annotated. */
        tier: string[];
        /** @description Only these values of `spec.lifecycle`. */
        lifecycle: string[];
        /** @description Only subjects with this text in their reference or title, in any case. */
        text: string;
        /** @description With `status`, only subjects for which one of these rules has that status; fail or unknown where none is named. */
        withRule: components["schemas"]["Id"][];
        /** @description The same for the rules of these categories. */
        withCategory: components["schemas"]["Id"][];
        /** @description Only subjects with a result of one of these statuses. */
        withStatus: components["schemas"]["ResultStatus"][];
        /** @description What to order by: the title, or name; the level; the number of rules to the next level; the number of rules that fail, or are unknown; since when the level is what it is; the owner. */
        orderBy: "name" | "level" | "distance" | "failing" | "unknown" | "since" | "owner";
        direction: "asc" | "desc";
        limit: number;
        /** @description Opaque; the `nextCursor` of the page before. */
        cursor: string;
        groupBy: "team" | "system" | "domain" | "tier";
        /** @description With teams or domains: the groups at the top, each with all below it. Without, each group has what is its own. */
        tree: boolean;
        /** @description With teams or domains: the groups directly below this one, each with all below it, and one with what is the parent's own. */
        parent: string;
        columns: "category" | "rule";
        /** @description Only results of these rules. */
        onlyRules: components["schemas"]["Id"][];
        /** @description Only results of rules of these categories. */
        onlyCategories: components["schemas"]["Id"][];
        /** @description The first day, in UTC; 90 days before the last one where absent. */
        from: string;
        /** @description The last day, in UTC; today where absent. At most ten years after the first. */
        to: string;
        /** @description Between two points; days up to 92 of them, weeks up to 550 days, else months of 28 days. */
        interval: "day" | "week" | "month";
        groupByOrNone: "none" | "team" | "system" | "domain" | "tier";
        trendBy: "none" | "team" | "system" | "domain" | "tier" | "category" | "rule";
        improvedBy: "team" | "system" | "domain" | "tier" | "subject";
        /** @description Changes of levels, or of results. */
        changeType: "level" | "result";
        /** @description Up, to a higher level or to pass or exempt; down, to a lower level or away from them; entered, at the first evaluation; left, when a subject or a rule is no more; other. Up and down where none is named. */
        changeDirection: components["schemas"]["ChangeDirection"][];
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
    getStandardVersions: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                id: components["parameters"]["standardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StandardVersionSummary"][];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getStandardVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["standardId"];
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its text, and what that says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardVersion"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getStandardSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON schema, draft 2020-12. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
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
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
                /** @description With `status`, only subjects for which one of these rules has that status; fail or unknown where none is named. */
                rule?: components["parameters"]["withRule"];
                /** @description The same for the rules of these categories. */
                category?: components["parameters"]["withCategory"];
                /** @description Only subjects with a result of one of these statuses. */
                status?: components["parameters"]["withStatus"];
                /** @description What to order by: the title, or name; the level; the number of rules to the next level; the number of rules that fail, or are unknown; since when the level is what it is; the owner. */
                orderBy?: components["parameters"]["orderBy"];
                direction?: components["parameters"]["direction"];
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
                    "application/json": components["schemas"]["ScorecardPage"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    exportScorecards: {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
                /** @description With `status`, only subjects for which one of these rules has that status; fail or unknown where none is named. */
                rule?: components["parameters"]["withRule"];
                /** @description The same for the rules of these categories. */
                category?: components["parameters"]["withCategory"];
                /** @description Only subjects with a result of one of these statuses. */
                status?: components["parameters"]["withStatus"];
                /** @description What to order by: the title, or name; the level; the number of rules to the next level; the number of rules that fail, or are unknown; since when the level is what it is; the owner. */
                orderBy?: components["parameters"]["orderBy"];
                direction?: components["parameters"]["direction"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Table"];
            default: components["responses"]["ErrorResponse"];
        };
    };
    getFacets: {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each dimension. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Facet"][];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getMatrix: {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
                groupBy?: components["parameters"]["groupBy"];
                /** @description With teams or domains: the groups at the top, each with all below it. Without, each group has what is its own. */
                tree?: components["parameters"]["tree"];
                /** @description With teams or domains: the groups directly below this one, each with all below it, and one with what is the parent's own. */
                parent?: components["parameters"]["parent"];
                columns?: components["parameters"]["columns"];
                /** @description Only results of these rules. */
                rule?: components["parameters"]["onlyRules"];
                /** @description Only results of rules of these categories. */
                category?: components["parameters"]["onlyCategories"];
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
            /** @description One page of groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matrix"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    exportMatrix: {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
                groupBy?: components["parameters"]["groupBy"];
                /** @description With teams or domains: the groups at the top, each with all below it. Without, each group has what is its own. */
                tree?: components["parameters"]["tree"];
                /** @description With teams or domains: the groups directly below this one, each with all below it, and one with what is the parent's own. */
                parent?: components["parameters"]["parent"];
                columns?: components["parameters"]["columns"];
                /** @description Only results of these rules. */
                rule?: components["parameters"]["onlyRules"];
                /** @description Only results of rules of these categories. */
                category?: components["parameters"]["onlyCategories"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Table"];
            default: components["responses"]["ErrorResponse"];
        };
    };
    getAdoption: {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
                /** @description The first day, in UTC; 90 days before the last one where absent. */
                from?: components["parameters"]["from"];
                /** @description The last day, in UTC; today where absent. At most ten years after the first. */
                to?: components["parameters"]["to"];
                /** @description Between two points; days up to 92 of them, weeks up to 550 days, else months of 28 days. */
                interval?: components["parameters"]["interval"];
                groupBy?: components["parameters"]["groupByOrNone"];
                /** @description With teams or domains: the groups at the top, each with all below it. Without, each group has what is its own. */
                tree?: components["parameters"]["tree"];
                /** @description With teams or domains: the groups directly below this one, each with all below it, and one with what is the parent's own. */
                parent?: components["parameters"]["parent"];
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
            /** @description One page of groups; a single one where nothing groups them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adoption"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    exportAdoption: {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
                /** @description The first day, in UTC; 90 days before the last one where absent. */
                from?: components["parameters"]["from"];
                /** @description The last day, in UTC; today where absent. At most ten years after the first. */
                to?: components["parameters"]["to"];
                /** @description Between two points; days up to 92 of them, weeks up to 550 days, else months of 28 days. */
                interval?: components["parameters"]["interval"];
                groupBy?: components["parameters"]["groupByOrNone"];
                /** @description With teams or domains: the groups at the top, each with all below it. Without, each group has what is its own. */
                tree?: components["parameters"]["tree"];
                /** @description With teams or domains: the groups directly below this one, each with all below it, and one with what is the parent's own. */
                parent?: components["parameters"]["parent"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Table"];
            default: components["responses"]["ErrorResponse"];
        };
    };
    getTrends: {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
                /** @description The first day, in UTC; 90 days before the last one where absent. */
                from?: components["parameters"]["from"];
                /** @description The last day, in UTC; today where absent. At most ten years after the first. */
                to?: components["parameters"]["to"];
                /** @description Between two points; days up to 92 of them, weeks up to 550 days, else months of 28 days. */
                interval?: components["parameters"]["interval"];
                groupBy?: components["parameters"]["trendBy"];
                /** @description With teams or domains: the groups at the top, each with all below it. Without, each group has what is its own. */
                tree?: components["parameters"]["tree"];
                /** @description With teams or domains: the groups directly below this one, each with all below it, and one with what is the parent's own. */
                parent?: components["parameters"]["parent"];
                /** @description Only results of these rules. */
                rule?: components["parameters"]["onlyRules"];
                /** @description Only results of rules of these categories. */
                category?: components["parameters"]["onlyCategories"];
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
            /** @description One page of groups; a single one where nothing groups them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trends"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getImprovements: {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
                /** @description The first day, in UTC; 90 days before the last one where absent. */
                from?: components["parameters"]["from"];
                /** @description The last day, in UTC; today where absent. At most ten years after the first. */
                to?: components["parameters"]["to"];
                groupBy?: components["parameters"]["improvedBy"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The most improved first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Improvements"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getChanges: {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Changes of levels, or of results. */
                type?: components["parameters"]["changeType"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
                /** @description Up, to a higher level or to pass or exempt; down, to a lower level or away from them; entered, at the first evaluation; left, when a subject or a rule is no more; other. Up and down where none is named. */
                direction?: components["parameters"]["changeDirection"];
                /** @description The first day, in UTC; 90 days before the last one where absent. */
                from?: components["parameters"]["from"];
                /** @description The last day, in UTC; today where absent. At most ten years after the first. */
                to?: components["parameters"]["to"];
                /** @description Only results of these rules. */
                rule?: components["parameters"]["onlyRules"];
                /** @description Only results of rules of these categories. */
                category?: components["parameters"]["onlyCategories"];
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
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getFailingRules: {
        parameters: {
            query?: {
                /** @description Only under this standard. Where an answer is of one standard and none is named, it is the first one configured. */
                standard?: components["parameters"]["standard"];
                /** @description Only subjects at exactly one of these levels. */
                level?: components["parameters"]["level"];
                /** @description Only subjects at this level or above; 1 is the lowest. */
                minRank?: components["parameters"]["minRank"];
                /** @description Only subjects at this level or below; 0 is below the first. */
                maxRank?: components["parameters"]["maxRank"];
                /** @description Only subjects whose level stands without evidence that confirms it, or only the others. */
                unconfirmed?: components["parameters"]["unconfirmed"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only parts of these systems, and the systems themselves. */
                system?: components["parameters"]["system"];
                /** @description Only what is in these domains, and in all domains below them. */
                domain?: components["parameters"]["domain"];
                /** @description Only these kinds, in any case. */
                kind?: components["parameters"]["subjectKind"];
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
                /** @description Only results of rules of these categories. */
                category?: components["parameters"]["onlyCategories"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rules with at least one fail or unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        standard: components["schemas"]["StandardRef"];
                        /** Format: date-time */
                        asOf?: string;
                        items: components["schemas"]["RuleTally"][];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                standardId: components["schemas"]["Id"];
                ruleId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulePage"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getRuleSubjects: {
        parameters: {
            query?: {
                /** @description Only subjects with a result of one of these statuses. */
                status?: components["parameters"]["withStatus"];
                /** @description Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out. */
                owner?: components["parameters"]["owner"];
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
                limit?: components["parameters"]["limit"];
                /** @description Opaque; the `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                standardId: components["schemas"]["Id"];
                ruleId: components["schemas"]["Id"];
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
                        items: components["schemas"]["SubjectResult"][];
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
