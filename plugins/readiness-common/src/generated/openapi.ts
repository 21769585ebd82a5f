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
    "/evidence/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Stores evidence of a declared push source, and evaluates its subjects. Older evidence never takes the place of newer, so the same may be sent twice and in any order; no key of idempotency is needed. Each item is judged by itself. */
        put: operations["pushEvidence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Waivers of subjects that the caller may see, newest first. */
        get: operations["getWaivers"];
        put?: never;
        /** @description Asks for a rule not to count for a subject that the caller owns. It counts until somebody else approves. One request of a subject and rule can be open. */
        post: operations["requestWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waivers/debt": {
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
        /** @description What is waived, of all standards where none is named. */
        get: operations["getWaiverDebt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waivers/debt/groups": {
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
        /** @description What is waived by group, of all standards where none is named. Groups in which nothing is waived or asked for are left out. */
        get: operations["getWaiverDebtGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waivers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One waiver with its history. */
        get: operations["getWaiver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waivers/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Puts a request of somebody else in effect, for as long as was asked or shorter. */
        post: operations["approveWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waivers/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declineWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waivers/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Ends a waiver that is in effect. */
        post: operations["revokeWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waivers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Whoever asked takes it back, also while it is in effect. */
        post: operations["withdrawWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waivers/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["commentWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attestations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Attestations of subjects that the caller may see, newest first. */
        get: operations["getAttestations"];
        put?: never;
        /** @description Answers a question that a standard asks of a subject, in the caller's own name. It takes the place of the answer before it. */
        post: operations["recordAttestation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attestations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Whoever attested, or somebody with the mandate, takes it back. */
        post: operations["revokeAttestation"];
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
    "/scorecards/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Summaries of many entities at once, one for each that a standard scores. What the caller may not see, does not exist, or has not been evaluated is left out. */
        post: operations["queryScorecards"];
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
    "/overview": {
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
        /** @description How adoption stands and moves, in one answer: what /adoption, /trends, /matrix, /improvements, /changes, /waivers/debt and /stage-history say of the same subjects and period. Levels, and those that fell, are of components where no kind is named. */
        get: operations["getOverview"];
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
    "/rules/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Who would pass, fail and become unknown under a rule before it counts, on the evidence that is stored, over the subjects that the caller may see. Nothing is written. */
        post: operations["dryRunRule"];
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
    "/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The stages of the rollout, lowest first, with what each asks for. */
        get: operations["getStages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The rollout board: teams that the caller may see, with their stage and what is missing for the next, ordered by title. */
        get: operations["getTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{ref}/stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Where one team stands, how it came there, and what the next stage asks for. */
        get: operations["getTeamStage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{ref}/stage/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The team asks to be seen in another stage, up or down. One request of a team can be open at a time. */
        post: operations["requestStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{ref}/stage/requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawStageRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{ref}/stage/requests/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description People with the mandate confirm or decline; never the one who asked. A criterion that is not met does not forbid it, but it is kept with the decision, and a note is asked for then. */
        post: operations["decideStageRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stage-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How many of the teams that the caller may see stood in each stage, at the end of each day or week (UTC) of a period. */
        get: operations["getStageHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/central-operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What central operations still carries, of the services that the caller may see, and why. How that went over time is the trend of the rule that the answer names. */
        get: operations["getCentralOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCampaigns"];
        put?: never;
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description With its burn-up, and who has something left. */
        get: operations["getCampaign"];
        /** @description Until it has ended. */
        put: operations["updateCampaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Ends it, and keeps what it achieved. `join` says that its rules are to count in the standard from a day on. A standard is the company's own file: the answer has what to merge into it, and says of each rule whether it counts already. */
        post: operations["endCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/remediation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Actions of teams, and of subjects, that the caller may see; open ones first, by due date. */
        get: operations["getRemediation"];
        put?: never;
        post: operations["createRemediationAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/remediation/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["updateRemediationAction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/remediation-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What teams closed, as their trackers said, oldest first: the share of it that is remediation against features. */
        get: operations["getTeamWork"];
        /** @description Takes what a tracker, or a script that reads it, counts of closed work. Figures of the same team, tracker and first day take the place of those before. */
        put: operations["putTeamWork"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring-alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Services whose most frequent alarm came more than three times in 30 days, and that have no open action. */
        get: operations["getRecurringAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{ref}/investments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getInvestments"];
        put?: never;
        post: operations["createInvestment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{ref}/investments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["updateInvestment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{ref}/pulse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPulse"];
        /** @description The caller's own answer in the round that runs; another one replaces it. */
        put: operations["answerPulse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Requests and acceptances of subjects that the caller may see, newest first. */
        get: operations["getAcceptances"];
        put?: never;
        /** @description The team asks for a system or component to be accepted. Its scorecard and those of its parts are frozen. One request of a subject can be open. */
        post: operations["requestAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acceptances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAcceptance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acceptances/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The evidence as it was frozen, byte for byte; its SHA-256 is the hash of the record. */
        get: operations["getAcceptanceEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acceptances/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["commentAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acceptances/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description One decision of a person with the mandate who did not ask. As many approvals as the company wants accept; one refusal declines. Conditions of all approvals hold. */
        post: operations["decideAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acceptances/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Takes back an open request (whoever may ask), or an acceptance (people with the mandate, or the team). The record stays. */
        post: operations["withdrawAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acceptances/{id}/conditions/{conditionId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description People with the mandate say that a condition is met. */
        post: operations["settleCondition"];
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
            /** @description The kinds of attestations that the standard asks for. */
            attestations?: components["schemas"]["AttestationKind"][];
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
            /** @description What the rule would say were it not waived. */
            underlying?: components["schemas"]["ResultStatus"];
            /** @description In effect or asked for, newest first; absent where there are none. */
            waivers?: components["schemas"]["Waiver"][];
            /** @description Present where the caller may ask for a waiver now. */
            canRequestWaiver?: boolean;
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
            /** @description Absent where nothing is. */
            waived?: components["schemas"]["WaivedRules"];
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
            /** @description What people are asked to attest of this subject; rules read it as `attestations.<id of the kind>`. */
            attestations?: components["schemas"]["AskedAttestation"][];
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
            /** @description How far ahead a waiver may end; present where the caller may ask for one. */
            longestWaiverDays?: number;
            /** @description References of the groups of which those are members who decide on waivers; absent where no group is configured. */
            waiverApproverGroups?: string[];
            /** @description Of a System or a Domain, what the levels of its components make of it, one for each standard that scores any of them; absent for other kinds. */
            composed?: components["schemas"]["ComposedLevel"][];
            /** @description State of the evidence sources that the results rest on. */
            sources: components["schemas"]["SourceSummary"][];
        };
        ComposedLevel: {
            standard: components["schemas"]["StandardRef"];
            /** @description The lowest level of the components; absent below the first. */
            level?: components["schemas"]["Level"];
            /** @description True where one of the lowest stands without fresh evidence. */
            unconfirmed: boolean;
            /** @description How many components the standard scores and the caller may see. */
            parts: number;
            /** @description How many of them stand no higher. */
            lowestCount: number;
            /** @description References of some of these. */
            lowest: string[];
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
        AttestationKind: {
            id: components["schemas"]["Id"];
            title: string;
            question: string;
            /** @description A filter predicate; absent where it is asked of all that the standard applies to. */
            appliesTo?: unknown;
            /** @enum {string} */
            value: "yesNo" | "oneToFive";
            /**
             * @description The newest answer counts, or the newest of each person.
             * @enum {string}
             */
            answers: "one" | "each";
            /** @description Who answered is not shown. */
            private: boolean;
            linkRequired: boolean;
            validForDays: number;
            /** @description `anyone`, `owners`, `mandate`, or references of groups. */
            by: string[];
            /** @description `owners`, `annotation:<name>`, or references of groups. */
            notBy: string[];
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
            attestations?: components["schemas"]["AttestationKind"][];
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
        PushedItem: {
            entityRef: string;
            /**
             * Format: date-time
             * @description When the value was true at its origin.
             */
            collectedAt: string;
            /** @description As the source declares it; a field that is left out is not known. */
            value?: {
                [key: string]: unknown;
            };
            /** @description Why nothing, or nothing newer, is known; what was known stays and grows old. */
            unavailable?: string;
        };
        PushResult: {
            entityRef: string;
            /** @enum {string} */
            outcome: "stored" | "unchanged" | "outdated" | "refused";
            /** @description Why an item was refused. */
            problem?: string;
        };
        PushAnswer: {
            items: components["schemas"]["PushResult"][];
            stored: number;
        };
        /**
         * @description `approved` is in effect; `expired` is also a request that nobody decided in time.
         * @enum {string}
         */
        WaiverState: "requested" | "approved" | "declined" | "withdrawn" | "revoked" | "expired";
        /** @description Of the waiver as the caller has seen it; a conflict where it has changed since. */
        ActVersion: number;
        /** @enum {string} */
        WaiverAct: "approve" | "decline" | "revoke" | "withdraw" | "renew" | "comment";
        Waiver: {
            id: string;
            version: components["schemas"]["ActVersion"];
            state: components["schemas"]["WaiverState"];
            entityRef: string;
            owner?: string;
            standardId: components["schemas"]["Id"];
            ruleId: components["schemas"]["Id"];
            /** @description Absent where the rule is no more. */
            ruleTitle?: string;
            level?: components["schemas"]["Id"];
            reason: string;
            compensatingControl: string;
            /** @description Entity reference. */
            requestedBy: string;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            wantedUntil: string;
            /**
             * Format: date-time
             * @description When it ends, or what was asked for while it is undecided.
             */
            expiresAt: string;
            /** @description Entity reference. */
            decidedBy?: string;
            /** Format: date-time */
            decidedAt?: string;
            /** @description Who revoked or withdrew it. */
            endedBy?: string;
            /** Format: date-time */
            endedAt?: string;
            /** @description Id of the waiver before it. */
            renews?: string;
            /** @description What the rule says of the subject now, waived or not. */
            underlying?: components["schemas"]["ResultStatus"];
            /** @description What the caller may do now. */
            may: components["schemas"]["WaiverAct"][];
        };
        WaiverPage: {
            items: components["schemas"]["Waiver"][];
            pageInfo: {
                /** @description Absent on the last page. */
                nextCursor?: string;
            };
        };
        /** @description Plain text, shown as it is. */
        ActText: string;
        WaiverRequest: {
            entityRef: string;
            standardId: components["schemas"]["Id"];
            ruleId: components["schemas"]["Id"];
            reason: components["schemas"]["ActText"];
            /** @description What is done instead while the rule is not met. */
            compensatingControl: components["schemas"]["ActText"];
            /**
             * Format: date-time
             * @description Wanted end; not further away than the configured maximum.
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description The waiver of the same subject and rule that this one follows.
             */
            renews?: string;
        };
        WaiverDebt: {
            /** @description Waiting to be decided. */
            requested: number;
            /** Format: date-time */
            oldestRequestAt?: string;
            /** @description Rules of subjects that are waived; a waiver and its renewal are one. */
            inEffect: number;
            /** Format: date-time */
            oldestInEffectSince?: string;
            /**
             * Format: date-time
             * @description When the first of them ends.
             */
            nextExpiresAt?: string;
            /** @description In effect although the rule would pass. */
            notNeeded: number;
            /** @description Within 30 days. */
            expiringSoon: number;
            /** @description In effect and not the first for its rule. */
            renewed: number;
            byLevel: {
                standardId: components["schemas"]["Id"];
                level: components["schemas"]["Id"];
                count: number;
            }[];
            /** Format: date-time */
            asOf: string;
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
        WaiverDebtGroup: {
            group: components["schemas"]["RollupGroup"];
            /** @description Waiting to be decided. */
            requested: number;
            /** Format: date-time */
            oldestRequestAt?: string;
            /** @description Rules of subjects that are waived; a waiver and its renewal are one. */
            inEffect: number;
            /** Format: date-time */
            oldestInEffectSince?: string;
            /**
             * Format: date-time
             * @description When the first of them ends.
             */
            nextExpiresAt?: string;
            /** @description In effect although the rule would pass. */
            notNeeded: number;
            /** @description Within 30 days. */
            expiringSoon: number;
            /** @description In effect and not the first for its rule. */
            renewed: number;
        };
        GroupedWaiverDebt: {
            /** @description Those in which anything is waived or asked for. */
            groups: components["schemas"]["WaiverDebtGroup"][];
            /** Format: date-time */
            asOf: string;
            pageInfo: components["schemas"]["PageInfo"];
        };
        WaiverEvent: {
            /** @enum {string} */
            kind: "requested" | "commented" | "approved" | "declined" | "withdrawn" | "revoked" | "expired" | "renewed";
            /** @description Absent where time did it. */
            by?: string;
            /** Format: date-time */
            at: string;
            text?: string;
        };
        WaiverDetails: {
            waiver: components["schemas"]["Waiver"];
            /** @description Oldest first. */
            history: components["schemas"]["WaiverEvent"][];
        };
        /** @enum {string} */
        AttestationState: "current" | "replaced" | "revoked" | "expired";
        Attestation: {
            id: string;
            state: components["schemas"]["AttestationState"];
            entityRef: string;
            standardId: components["schemas"]["Id"];
            kindId: components["schemas"]["Id"];
            /** @description Absent where the kind is no more. */
            kindTitle?: string;
            /** @description As it was asked. */
            question: string;
            value: number;
            link?: string;
            note?: string;
            /** @description Entity reference; absent where the kind is private and it is somebody else. */
            attestedBy?: string;
            /** Format: date-time */
            attestedAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Id of the answer before it. */
            renews?: string;
            /** @description Who revoked it; not told of private kinds. */
            endedBy?: string;
            /** Format: date-time */
            endedAt?: string;
            endReason?: string;
            /** @description It is the caller's. */
            mine: boolean;
            mayRevoke: boolean;
        };
        AttestationPage: {
            items: components["schemas"]["Attestation"][];
            pageInfo: {
                /** @description Absent on the last page. */
                nextCursor?: string;
            };
        };
        AttestationInput: {
            entityRef: string;
            standardId: components["schemas"]["Id"];
            kindId: components["schemas"]["Id"];
            /** @description 1 or 0 for yes or no, else 1 to 5. */
            value: number;
            /** @description To what shows it. */
            link?: string;
            note?: components["schemas"]["ActText"];
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
        WaivedRules: {
            /** @description Rules with a waiver in effect. */
            rules: number;
            /**
             * Format: date-time
             * @description When the first of them counts again; of a waiver that was renewed, the end of the renewal.
             */
            nextExpiresAt: string;
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
        StageRef: {
            id: string;
            title: string;
            rank: number;
        };
        /** @description Teams by stage of the rollout, over the same days: all that the caller may see, or those that `team`, `owner` and `parent` name; filters of subjects say nothing of them. Absent where the caller may not see the rollout. */
        AdoptionTeams: {
            /** @description Lowest first. */
            stages: components["schemas"]["StageRef"][];
            points: {
                /**
                 * Format: date
                 * @description The counts are as of its end in UTC, or now.
                 */
                date: string;
                teams: number;
                /** @description Teams in each of the stages, in their order. */
                stages: number[];
            }[];
        };
        Adoption: {
            standard: components["schemas"]["StandardRef"];
            levels: components["schemas"]["Level"][];
            interval: components["schemas"]["Interval"];
            groups: components["schemas"]["AdoptionGroup"][];
            teams?: components["schemas"]["AdoptionTeams"];
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
        StageCount: {
            stage: string;
            teams: number;
        };
        StageTrend: {
            /** @description Lowest first. */
            stages: components["schemas"]["StageRef"][];
            points: {
                /** Format: date */
                day: string;
                counts: components["schemas"]["StageCount"][];
            }[];
        };
        Overview: {
            /** @description Of all together. */
            adoption: components["schemas"]["Adoption"];
            /** @description By rule. */
            trends: components["schemas"]["Trends"];
            /** @description By category: of the groups directly below the first team that is named, or of those at the top where none is. */
            matrix: components["schemas"]["Matrix"];
            /** @description The five teams that improved most. */
            improvements: components["schemas"]["Improvements"];
            /** @description The latest falls to a lower level within the last 28 days of the period, at most five. */
            fallen: components["schemas"]["Change"][];
            waivers: components["schemas"]["WaiverDebt"];
            /** @description Absent without the permission readiness.rollout.read. */
            stages?: components["schemas"]["StageTrend"];
        };
        ChangePage: {
            items: components["schemas"]["Change"][];
            pageInfo: components["schemas"]["PageInfo"];
        };
        DryRunRequest: {
            standard: components["schemas"]["Id"];
            /** @description A rule in YAML, as it would stand in the standard. This or `rule`. */
            text?: string;
            rule?: components["schemas"]["Id"];
            /** @description Other values of the parameters of `rule`. */
            parameters?: {
                [key: string]: unknown;
            };
            /**
             * @description How many examples.
             * @default 50
             */
            limit: number;
        };
        DryRunCounts: {
            pass: number;
            fail: number;
            unknown: number;
            exempt: number;
            notApplicable: number;
            /** @description Would pass and do not under the rule of the same id now. */
            better: number;
            /** @description Pass under the rule of the same id now, and would not. */
            worse: number;
        };
        DryRun: {
            ruleId: string;
            subjects: number;
            /** @description False where time ran out; the counts are of the subjects that were looked at. */
            complete: boolean;
            counts: components["schemas"]["DryRunCounts"];
            /** @description Those with most that would fail first, at most 200. */
            owners: {
                owner: string;
                counts: components["schemas"]["DryRunCounts"];
            }[];
            /** @description Those that would be worse first, then what fails, then what is unknown. */
            examples: {
                entityRef: string;
                status: components["schemas"]["ResultStatus"];
                now?: components["schemas"]["ResultStatus"];
                message?: string;
            }[];
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
        AskedAttestation: {
            kind: components["schemas"]["AttestationKind"];
            /** @description An answer is in force. */
            current: boolean;
            /** @description The answer in force, or the mean of all; absent where there is none. */
            value?: number;
            /** @description Whose answers are in force. */
            people: number;
            /**
             * Format: date-time
             * @description When the last answer in force ends.
             */
            expiresAt?: string;
            /** @description The answers in force that the caller may see, newest first. */
            answers: components["schemas"]["Attestation"][];
            mayAttest: boolean;
            /** @description Why the caller may not; absent where they may. */
            mayNot?: string;
        };
        StageCriterion: {
            id: components["schemas"]["Id"];
            title: string;
            why?: string;
        };
        Stage: {
            id: components["schemas"]["Id"];
            title: string;
            description?: string;
            /** @description 1 is the lowest. */
            rank: number;
            /** @description What a team is asked for when it enters. */
            criteria: components["schemas"]["StageCriterion"][];
        };
        CriterionState: {
            id: string;
            title: string;
            why?: string;
            /** @enum {string} */
            state: "met" | "unmet" | "unknown";
            /** @description What was found, in words. */
            message?: string;
            /** @description What the state follows from, at most 100 of them. */
            evidence: {
                entityRef: string;
                standard?: string;
                rule?: string;
                status?: components["schemas"]["ResultStatus"];
                /** @description Id of the level reached. */
                level?: string;
                /** Format: date-time */
                since?: string;
            }[];
        };
        NextStage: {
            stage: components["schemas"]["StageRef"];
            criteria: components["schemas"]["CriterionState"][];
        };
        /** @description Criteria of the stage that the team is in no longer hold. Nothing moves by itself; after the grace period a review is due. */
        AtRisk: {
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            reviewDue: string;
            criteria: components["schemas"]["CriterionState"][];
        };
        /** @description Of the record as the caller saw it. Where it has changed since, the answer is a conflict and nothing is written. */
        RecordVersion: number;
        /** @description Who did something, when, and what they said of it. */
        Act: {
            /** @description Entity reference of the person. */
            by: string;
            /** Format: date-time */
            at: string;
            note?: string;
        };
        StageRequest: {
            /** Format: uuid */
            id: string;
            version: components["schemas"]["RecordVersion"];
            team: string;
            from?: components["schemas"]["StageRef"];
            to: components["schemas"]["StageRef"];
            /** @enum {string} */
            state: "open" | "confirmed" | "declined" | "withdrawn";
            asked: components["schemas"]["Act"];
            confidence?: number;
            decided?: components["schemas"]["Act"];
            /** @description As they stood when the request was made; once decided, as they stood then. */
            criteria: components["schemas"]["CriterionState"][];
        };
        TeamOnBoard: {
            team: string;
            title: string;
            stage: components["schemas"]["StageRef"];
            /**
             * Format: date-time
             * @description Absent where the team was never moved.
             */
            since?: string;
            next?: components["schemas"]["NextStage"];
            atRisk?: components["schemas"]["AtRisk"];
            request?: components["schemas"]["StageRequest"];
            /** @description What the team said with its last request. */
            saysNow?: string;
            /** @description True where the caller may decide the open request. */
            waitsForYou?: boolean;
        };
        StageChange: {
            from?: components["schemas"]["StageRef"];
            to: components["schemas"]["StageRef"];
            /** Format: date-time */
            at: string;
            asked?: components["schemas"]["Act"];
            decided?: components["schemas"]["Act"];
        };
        TeamStage: {
            team: string;
            title: string;
            stage: components["schemas"]["StageRef"];
            /** Format: date-time */
            since?: string;
            /** @description Of the stage that the team is in. */
            criteria: components["schemas"]["CriterionState"][];
            next?: components["schemas"]["NextStage"];
            atRisk?: components["schemas"]["AtRisk"];
            request?: components["schemas"]["StageRequest"];
            /** @description Newest first. */
            history: components["schemas"]["StageChange"][];
            /** @description Earlier requests, newest first. */
            requests?: components["schemas"]["StageRequest"][];
            /** @description What the caller may do now. */
            may: {
                request: boolean;
                withdraw: boolean;
                decide: boolean;
                /** @description Change the team's investments. */
                plan: boolean;
            };
        };
        /**
         * @description `firstLevel`: central operations stands on its first escalation level. `teamStage`: it runs around the clock, and its team is in the first stage. `notAccepted`: it runs around the clock, and is not accepted into on-call.
         * @enum {string}
         */
        CarriedReason: "firstLevel" | "teamStage" | "notAccepted";
        CarriedService: {
            entityRef: string;
            title: string;
            /** @description Absent where it has none. */
            owner?: string;
            ownerStage?: components["schemas"]["StageRef"];
            reasons: {
                reason: components["schemas"]["CarriedReason"];
                /**
                 * Format: date-time
                 * @description As far as it is known.
                 */
                since?: string;
            }[];
            /** @description Of the last 30 days; absent where not known. */
            incidents?: number;
            /** @description How often a person was notified outside office hours in the last 30 days; absent where not known. */
            outsideInterruptions?: number;
            /**
             * Format: date-time
             * @description Of what is known of its on-call; absent where that is nothing.
             */
            collectedAt?: string;
        };
        CentralOperations: {
            items: components["schemas"]["CarriedService"][];
            /** @description Services by reason; one with several counts in each of them. */
            counts: {
                firstLevel: number;
                teamStage: number;
                notAccepted: number;
            };
            /** @description The rule that fails while central operations answers first; its trend, at `/trends`, is how the burden went. */
            trend: {
                standard: string;
                rule: string;
            };
            pageInfo: components["schemas"]["PageInfo"];
        };
        /**
         * @description Planned before its first day, running from then until it is ended.
         * @enum {string}
         */
        CampaignState: "planned" | "running" | "joined" | "closed";
        /** @description Conditions of different names all hold, values of one are alternatives. All subjects of the rules where nothing is named. */
        CampaignScope: {
            /** @description Owned at or below these groups. */
            team?: string[];
            system?: string[];
            /** @description In these domains, or any below them. */
            domain?: string[];
            /** @description Of this `spec.type`. */
            type?: string[];
            tier?: string[];
            lifecycle?: string[];
        };
        CampaignPlan: {
            title: string;
            text: string;
            /** @description Entity reference of the person or group that answers for it. */
            owner: string;
            standard: components["schemas"]["Id"];
            /** @description Of the standard, announced ones too. */
            rules: components["schemas"]["Id"][];
            scope?: components["schemas"]["CampaignScope"];
            /** Format: date */
            starts: string;
            /**
             * Format: date
             * @description Not before it starts.
             */
            due: string;
            /**
             * @description How often owners with something left are reminded while it runs; never where absent.
             * @enum {string}
             */
            remind?: "never" | "weekly" | "monthly";
        };
        /** @description Results of its rules in its scope; of those that apply. */
        CampaignProgress: {
            /** @description They pass. */
            done: number;
            /** @description They fail. */
            open: number;
            unknown: number;
            /** @description They are waived. */
            exempt: number;
        };
        CampaignRule: {
            rule: string;
            title?: string;
            /**
             * @description `inForce` where it counts; `announced` where it is computed, and counts from `effectiveFrom` on; `missing` where the standard has no such rule, or is not in force.
             * @enum {string}
             */
            state: "inForce" | "announced" | "missing";
            /** Format: date */
            effectiveFrom?: string;
        };
        Campaign: {
            /** Format: uuid */
            id: string;
            version: components["schemas"]["RecordVersion"];
            plan: components["schemas"]["CampaignPlan"];
            state: components["schemas"]["CampaignState"];
            /** @description Running after its due date. */
            overdue: boolean;
            created: components["schemas"]["Act"];
            ended?: components["schemas"]["Act"];
            /**
             * Format: date
             * @description From when on its rules are to count, where it has joined.
             */
            effectiveFrom?: string;
            progress: components["schemas"]["CampaignProgress"];
            /** @description Its rules, as they stand in the standard today. */
            rules: components["schemas"]["CampaignRule"][];
            may: {
                edit: boolean;
                end: boolean;
            };
        };
        CampaignDetails: {
            campaign: components["schemas"]["Campaign"];
            atStart?: components["schemas"]["CampaignProgress"];
            /** @description One entry for each day since it started; for each week where these are more than 600 days. */
            burnUp: {
                /**
                 * Format: date
                 * @description Its end in UTC, or now.
                 */
                day: string;
                progress: components["schemas"]["CampaignProgress"];
            }[];
            /** @description Who has something left, those with most first, at most 200; nobody where it has ended. */
            owners: {
                /** @description Empty where there is none. */
                owner: string;
                title?: string;
                progress: components["schemas"]["CampaignProgress"];
            }[];
            /** @description What a join asks of the company's file; of joined ones. */
            joining?: {
                /** @description Each of its rules counts, or will from that day on. */
                inForce: boolean;
                /** @description YAML to merge into the standard's file, for rules that do not count yet as was decided; empty where there is none. */
                fragment: string;
            };
        };
        /** @description The incident that it comes from. */
        RemediationIncident: {
            account?: string;
            id: string;
            title?: string;
            url?: string;
        };
        RemediationPlan: {
            /** @description Entity reference of the Group that does it. */
            team: string;
            /** @description Entity reference of what it is about; owned by the team. */
            subject?: string;
            title: string;
            text?: string;
            /** @description Entity reference of the person who does it. */
            owner?: string;
            /** Format: date */
            due: string;
            /** @description Address in the tracker. */
            tracker?: string;
            incident?: components["schemas"]["RemediationIncident"];
        };
        /** @enum {string} */
        RemediationState: "open" | "done" | "dropped";
        RemediationAction: {
            /** Format: uuid */
            id: string;
            version: components["schemas"]["RecordVersion"];
            plan: components["schemas"]["RemediationPlan"];
            state: components["schemas"]["RemediationState"];
            /** @description Open after its due date. */
            overdue: boolean;
            /** @description Whole days since it was entered, or until it was closed. */
            ageDays: number;
            created: components["schemas"]["Act"];
            closed?: components["schemas"]["Act"];
            may: {
                edit: boolean;
            };
        };
        RemediationSums: {
            open: number;
            overdue: number;
            /** @description Done, not dropped. */
            closed30Days: number;
            /** @description Age of the oldest open one; absent where there is none. */
            oldestOpenDays?: number;
            /** @description Share of remediation in the work that the teams closed in 90 days; absent where no tracker says so. */
            workShare90Days?: number;
        };
        TeamWork: {
            team: string;
            /** Format: date */
            firstDay: string;
            /**
             * Format: date
             * @description Included.
             */
            lastDay: string;
            remediation: number;
            features: number;
            /** @description 0 where absent. */
            other?: number;
        };
        RecurringAlarm: {
            entityRef: string;
            /** @description Of the service. */
            title: string;
            owner?: string;
            /** @description In 30 days. */
            times: number;
            /** Format: date-time */
            collectedAt?: string;
        };
        /** @enum {string} */
        InvestmentKind: "technicalDebt" | "deployments" | "automation" | "hiring";
        /** @enum {string} */
        InvestmentState: "planned" | "inProgress" | "done" | "dropped";
        InvestmentPlan: {
            kind: components["schemas"]["InvestmentKind"];
            title: string;
            text?: string;
            owner?: string;
            /**
             * Format: date
             * @description The target window.
             */
            from?: string;
            /** Format: date */
            to?: string;
            /** Format: uri */
            tracker?: string;
            state: components["schemas"]["InvestmentState"];
            /** @description Percent. */
            progress: number;
            /** @description The gaps that it closes. */
            closes?: {
                standard: components["schemas"]["Id"];
                rule: components["schemas"]["Id"];
                entityRef?: string;
            }[];
        };
        Investment: {
            /** Format: uuid */
            id: string;
            version: components["schemas"]["RecordVersion"];
            team: string;
            plan: components["schemas"]["InvestmentPlan"];
            created: components["schemas"]["Act"];
            changed: components["schemas"]["Act"];
            /** @description What became of the gaps that it closes, over the team's subjects. */
            gaps: {
                open: number;
                closed: number;
                unknown: number;
            };
        };
        PulseRound: {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Its last day.
             */
            to: string;
            /** @description Absent where fewer than four answered; how many is not said then. */
            result?: {
                answers: number;
                ready: number;
                sustainable: number;
            };
        };
        Pulse: {
            rounds: components["schemas"]["PulseRound"][];
            running: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            mayAnswer: boolean;
            /** @description Whether the caller has answered in the round that runs. */
            answered?: boolean;
        };
        PulseScore: number;
        /**
         * @description An acceptance is superseded by a later one of the same subject.
         * @enum {string}
         */
        AcceptanceState: "open" | "accepted" | "declined" | "withdrawn" | "superseded";
        AcceptanceReview: {
            /** @enum {string} */
            reason: "age" | "owner" | "shape" | "level" | "condition" | "subjectGone";
            /**
             * Format: date-time
             * @description Absent where only the difference is known.
             */
            since?: string;
            /** @description What changed, in words. */
            message?: string;
        };
        AcceptanceSummary: {
            /** Format: uuid */
            id: string;
            version: components["schemas"]["RecordVersion"];
            subject: string;
            /** @description True where the subject has left the catalog; the record stays. */
            subjectGone?: boolean;
            /** @description As it was when asked. */
            owner?: string;
            state: components["schemas"]["AcceptanceState"];
            /** @description Title of the level when asked. */
            level?: string;
            asked: components["schemas"]["Act"];
            /** Format: date-time */
            decidedAt?: string;
            approvals: number;
            needed: number;
            openConditions?: number;
            /** @description Why the acceptance is to be looked at again; empty where it is not. */
            reviews: components["schemas"]["AcceptanceReview"][];
            /** Format: date-time */
            reviewBy?: string;
            /** @description In lists, true where the caller may decide the open request. */
            waitsForYou?: boolean;
        };
        AcceptanceDecision: {
            /** @enum {string} */
            decision: "accept" | "decline";
            act: components["schemas"]["Act"];
        };
        AcceptanceCondition: {
            /** Format: uuid */
            id: string;
            text: string;
            /** Format: date */
            due: string;
            /** @enum {string} */
            state: "open" | "met" | "expired";
            settled?: components["schemas"]["Act"];
        };
        Acceptance: {
            summary: components["schemas"]["AcceptanceSummary"];
            evidence: {
                hash: string;
                /** Format: date-time */
                frozenAt: string;
                /** @description The subject and its parts, as they stood. */
                subjects: {
                    entityRef: string;
                    level?: string;
                    failing: number;
                    unknown: number;
                    exempt?: number;
                }[];
            };
            decisions: components["schemas"]["AcceptanceDecision"][];
            withdrawn?: components["schemas"]["Act"];
            conditions: components["schemas"]["AcceptanceCondition"][];
            /** @description Oldest first. */
            comments: components["schemas"]["Act"][];
            may: {
                comment: boolean;
                decide: boolean;
                withdraw: boolean;
                settle: boolean;
            };
        };
        FrozenEvidence: {
            subject: string;
            owner?: string;
            /** Format: date-time */
            frozenAt: string;
            /** @description References of the parts that the subject had. */
            parts?: string[];
            scorecards: components["schemas"]["Scorecard"][];
        } & {
            [key: string]: unknown;
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
        groupBy: "team" | "system" | "domain" | "tier";
        /** @description With teams or domains: the groups at the top, each with all below it. Without, each group has what is its own. */
        tree: boolean;
        /** @description With teams or domains: the groups directly below this one, each with all below it, and one with what is the parent's own. */
        parent: string;
        limit: number;
        /** @description Opaque; the `nextCursor` of the page before. */
        cursor: string;
        actId: string;
        /** @description With `status`, only subjects for which one of these rules has that status; fail or unknown where none is named. */
        withRule: components["schemas"]["Id"][];
        /** @description The same for the rules of these categories. */
        withCategory: components["schemas"]["Id"][];
        /** @description Only subjects with a result of one of these statuses. */
        withStatus: components["schemas"]["ResultStatus"][];
        /** @description What to order by: the title, or name; the level; the number of rules to the next level; the number of rules that fail, or are unknown; since when the level is what it is; the owner. */
        orderBy: "name" | "level" | "distance" | "failing" | "unknown" | "since" | "owner";
        direction: "asc" | "desc";
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
        /** @description The rules whose results are wanted over time; those that the standard does not have are left out. */
        trendsOf: components["schemas"]["Id"][];
        improvedBy: "team" | "system" | "domain" | "tier" | "subject";
        /** @description Changes of levels, or of results. */
        changedWhat: "level" | "result";
        /** @description Up, to a higher level or to pass or exempt; down, to a lower level or away from them; entered, at the first evaluation; left, when a subject or a rule is no more; other. Up and down where none is named. */
        changeDirection: components["schemas"]["ChangeDirection"][];
        /** @description Entity reference of a Group, such as `group:default/search`, percent-encoded. */
        teamRef: string;
        recordId: string;
        /** @description Only of this group, and of all groups below it. */
        remediationTeam: string;
    };
    requestBodies: {
        ReasonedAct: {
            content: {
                "application/json": {
                    version: components["schemas"]["ActVersion"];
                    comment: components["schemas"]["ActText"];
                };
            };
        };
    };
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
    pushEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: components["schemas"]["PushedItem"][];
                };
            };
        };
        responses: {
            /** @description What became of each item, in their order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushAnswer"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getWaivers: {
        parameters: {
            query?: {
                state?: components["schemas"]["WaiverState"][];
                /** @description Only of this subject. */
                entityRef?: string;
                /** @description Only of subjects owned by this entity reference. */
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
                    "application/json": components["schemas"]["WaiverPage"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    requestWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverRequest"];
            };
        };
        responses: {
            /** @description The request. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getWaiverDebt: {
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
            /** @description Counts and ages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverDebt"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getWaiverDebtGroups: {
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
                    "application/json": components["schemas"]["GroupedWaiverDebt"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["actId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The waiver with its history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverDetails"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    approveWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["actId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: components["schemas"]["ActVersion"];
                    /**
                     * Format: date-time
                     * @description Not later than what was asked for, which it is where absent.
                     */
                    expiresAt?: string;
                    comment?: components["schemas"]["ActText"];
                };
            };
        };
        responses: {
            /** @description The waiver with its history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverDetails"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    declineWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["actId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ReasonedAct"];
        responses: {
            /** @description The waiver with its history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverDetails"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    revokeWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["actId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ReasonedAct"];
        responses: {
            /** @description The waiver with its history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverDetails"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    withdrawWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["actId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ReasonedAct"];
        responses: {
            /** @description The waiver with its history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverDetails"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    commentWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["actId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: components["schemas"]["ActText"];
                };
            };
        };
        responses: {
            /** @description The waiver with its history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverDetails"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getAttestations: {
        parameters: {
            query?: {
                state?: components["schemas"]["AttestationState"][];
                /** @description Only of this subject. */
                entityRef?: string;
                /** @description Only of subjects owned by this entity reference. */
                owner?: string;
                standard?: components["schemas"]["Id"];
                kind?: components["schemas"]["Id"];
                expiresBefore?: string;
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
                    "application/json": components["schemas"]["AttestationPage"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    recordAttestation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttestationInput"];
            };
        };
        responses: {
            /** @description The attestation. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attestation"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    revokeAttestation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["actId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: components["schemas"]["ActText"];
                };
            };
        };
        responses: {
            /** @description The attestation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attestation"];
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
    queryScorecards: {
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
            /** @description Summaries, by entity and standard. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ScorecardSummary"][];
                    };
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
    getOverview: {
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
                /** @description The rules whose results are wanted over time; those that the standard does not have are left out. */
                rule?: components["parameters"]["trendsOf"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
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
                /** @description Only these values of `spec.type`. */
                type?: components["parameters"]["type"];
                /** @description Only these tiers, as annotated. */
                tier?: components["parameters"]["tier"];
                /** @description Only these values of `spec.lifecycle`. */
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
                /** @description Changes of levels, or of results. */
                of?: components["parameters"]["changedWhat"];
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
    dryRunRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DryRunRequest"];
            };
        };
        responses: {
            /** @description Counts, those of each owner, and examples. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRun"];
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
    getStages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As they are configured. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Stage"][];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getTeams: {
        parameters: {
            query?: {
                stage?: components["schemas"]["Id"];
                /** @description Only teams at or below this group, at any depth. */
                parent?: string;
                atRisk?: boolean;
                limit?: number;
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
                        items: components["schemas"]["TeamOnBoard"][];
                        /** @description Teams that the caller may see, by stage; every stage is there. */
                        counts: components["schemas"]["StageCount"][];
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getTeamStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entity reference of a Group, such as `group:default/search`, percent-encoded. */
                ref: components["parameters"]["teamRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stage, history, criteria and the open request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamStage"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    requestStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entity reference of a Group, such as `group:default/search`, percent-encoded. */
                ref: components["parameters"]["teamRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    to: components["schemas"]["Id"];
                    /** @description How the team feels about it. */
                    note: string;
                    /** @description How ready the team feels; 5 is most. */
                    confidence?: number;
                };
            };
        };
        responses: {
            /** @description The open request, with the criteria as they stood. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageRequest"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    withdrawStageRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entity reference of a Group, such as `group:default/search`, percent-encoded. */
                ref: components["parameters"]["teamRef"];
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: components["schemas"]["RecordVersion"];
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The withdrawn request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageRequest"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    decideStageRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entity reference of a Group, such as `group:default/search`, percent-encoded. */
                ref: components["parameters"]["teamRef"];
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "confirm" | "decline";
                    note?: string;
                    version: components["schemas"]["RecordVersion"];
                };
            };
        };
        responses: {
            /** @description The decided request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageRequest"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getStageHistory: {
        parameters: {
            query: {
                from: string;
                /** @description The last day, with at most 600 days or weeks before it. */
                to: string;
                interval?: "day" | "week";
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each day or week. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date */
                            day: string;
                            counts: components["schemas"]["StageCount"][];
                        }[];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getCentralOperations: {
        parameters: {
            query?: {
                /** @description Only subjects of these groups, and of all groups below them; the groups themselves are among them. */
                team?: components["parameters"]["team"];
                /** @description Only subjects with this text in their reference or title, in any case. */
                text?: components["parameters"]["text"];
                /** @description Only services with one of these reasons. */
                reason?: components["schemas"]["CarriedReason"][];
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, the most often called outside office hours first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CentralOperations"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getCampaigns: {
        parameters: {
            query?: {
                state?: components["schemas"]["CampaignState"][];
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; running ones first, then by due date. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Campaign"][];
                        pageInfo: components["schemas"]["PageInfo"];
                        may: {
                            create: boolean;
                        };
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignPlan"];
            };
        };
        responses: {
            /** @description The new campaign. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Over the subjects that the caller may see; of one that has ended, as it was for the whole company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetails"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    updateCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: components["schemas"]["RecordVersion"];
                    plan: components["schemas"]["CampaignPlan"];
                };
            };
        };
        responses: {
            /** @description The changed campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    endCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    how: "join" | "close";
                    /**
                     * Format: date
                     * @description With `join`; today where absent.
                     */
                    effectiveFrom?: string;
                    note: string;
                    version: components["schemas"]["RecordVersion"];
                };
            };
        };
        responses: {
            /** @description The ended campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetails"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getRemediation: {
        parameters: {
            query?: {
                /** @description Only of this group, and of all groups below it. */
                team?: components["parameters"]["remediationTeam"];
                subject?: string;
                state?: "open" | "overdue" | "done" | "dropped";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, with sums over all of the team and subject. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RemediationAction"][];
                        sums: components["schemas"]["RemediationSums"];
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    createRemediationAction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemediationPlan"];
            };
        };
        responses: {
            /** @description The new action. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediationAction"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    updateRemediationAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: components["schemas"]["RecordVersion"];
                    plan: components["schemas"]["RemediationPlan"];
                    state: components["schemas"]["RemediationState"];
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The changed action. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediationAction"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getTeamWork: {
        parameters: {
            query?: {
                /** @description Only of this group, and of all groups below it. */
                team?: components["parameters"]["remediationTeam"];
                /** @description A year ago where absent. */
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each time that figures are of. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date */
                            firstDay: string;
                            /** Format: date */
                            lastDay: string;
                            remediation: number;
                            features: number;
                            other: number;
                        }[];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    putTeamWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tracker: components["schemas"]["Id"];
                    items: components["schemas"]["TeamWork"][];
                };
            };
        };
        responses: {
            /** @description So many are kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kept: number;
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getRecurringAlarms: {
        parameters: {
            query?: {
                /** @description Only of this group, and of all groups below it. */
                team?: components["parameters"]["remediationTeam"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The most frequent first, at most 100. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RecurringAlarm"][];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getInvestments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entity reference of a Group, such as `group:default/search`, percent-encoded. */
                ref: components["parameters"]["teamRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team's plan, open items first, by their windows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Investment"][];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    createInvestment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entity reference of a Group, such as `group:default/search`, percent-encoded. */
                ref: components["parameters"]["teamRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvestmentPlan"];
            };
        };
        responses: {
            /** @description The new item. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Investment"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    updateInvestment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entity reference of a Group, such as `group:default/search`, percent-encoded. */
                ref: components["parameters"]["teamRef"];
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: components["schemas"]["RecordVersion"];
                    plan: components["schemas"]["InvestmentPlan"];
                };
            };
        };
        responses: {
            /** @description The changed item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Investment"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getPulse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entity reference of a Group, such as `group:default/search`, percent-encoded. */
                ref: components["parameters"]["teamRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rounds that are over, newest first, and the one that runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pulse"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    answerPulse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entity reference of a Group, such as `group:default/search`, percent-encoded. */
                ref: components["parameters"]["teamRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ready: components["schemas"]["PulseScore"];
                    sustainable: components["schemas"]["PulseScore"];
                };
            };
        };
        responses: {
            /** @description The pulse as the caller sees it now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pulse"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getAcceptances: {
        parameters: {
            query?: {
                subject?: string;
                /** @description Only of subjects owned by this group. */
                team?: string;
                state?: components["schemas"]["AcceptanceState"][];
                /** @description Only accepted ones whose review is due. */
                reviewDue?: boolean;
                limit?: number;
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
                        items: components["schemas"]["AcceptanceSummary"][];
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    requestAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: string;
                    note: string;
                };
            };
        };
        responses: {
            /** @description The open request. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acceptance"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acceptance"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    getAcceptanceEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Canonical JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrozenEvidence"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    commentAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description The record with the comment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acceptance"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    decideAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "accept" | "decline";
                    note: string;
                    conditions?: {
                        text: string;
                        /** Format: date */
                        due: string;
                    }[];
                    version: components["schemas"]["RecordVersion"];
                };
            };
        };
        responses: {
            /** @description The record after the decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acceptance"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    withdrawAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    version: components["schemas"]["RecordVersion"];
                };
            };
        };
        responses: {
            /** @description The withdrawn record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acceptance"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    settleCondition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
                conditionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    version: components["schemas"]["RecordVersion"];
                };
            };
        };
        responses: {
            /** @description The record with the settled condition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acceptance"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
}
