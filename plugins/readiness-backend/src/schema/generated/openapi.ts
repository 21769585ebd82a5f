// Generated from openapi.yaml by `yarn generate`; do not edit.

export const spec = {
  "openapi": "3.1.0",
  "info": {
    "title": "readiness",
    "version": "1",
    "description": "Standards, and the scorecards that follow from them. Results are stored; reading a scorecard evaluates nothing. Every result shows the evidence it rests on, with its age.",
    "license": {
      "name": "Apache-2.0",
      "url": "https://www.apache.org/licenses/LICENSE-2.0.html"
    }
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "paths": {
    "/standards": {
      "get": {
        "operationId": "getStandards",
        "description": "The standards in force, and what is wrong with those that could not be loaded.",
        "responses": {
          "200": {
            "description": "Every configured standard.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/StandardState"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    },
    "/standards/{id}": {
      "get": {
        "operationId": "getStandard",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The version in force, with its levels and rules.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Standard"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    },
    "/sources": {
      "get": {
        "operationId": "getSources",
        "description": "The evidence sources, what they declare, and how the last collection went.",
        "responses": {
          "200": {
            "description": "Every registered source.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/EvidenceSourceState"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    },
    "/evidence": {
      "get": {
        "operationId": "getEvidence",
        "description": "What is stored of the named sources for the subjects that the caller may see, ordered by entity reference. Subjects of which none of the sources has stored anything are left out.",
        "parameters": [
          {
            "name": "source",
            "in": "query",
            "required": true,
            "description": "Ids of evidence sources.",
            "schema": {
              "type": "array",
              "minItems": 1,
              "maxItems": 20,
              "items": {
                "$ref": "#/components/schemas/Id"
              }
            }
          },
          {
            "name": "field",
            "in": "query",
            "description": "Names of fields on the first level of the values, such as `deviations`; the others are left out. All where none is named.",
            "schema": {
              "type": "array",
              "minItems": 1,
              "maxItems": 50,
              "items": {
                "type": "string",
                "minLength": 1,
                "maxLength": 63
              }
            }
          },
          {
            "name": "entityRef",
            "in": "query",
            "description": "Only these subjects, whole references of them.",
            "allowReserved": true,
            "schema": {
              "type": "array",
              "minItems": 1,
              "maxItems": 100,
              "items": {
                "type": "string",
                "minLength": 5,
                "maxLength": 300
              }
            }
          },
          {
            "name": "kind",
            "in": "query",
            "description": "Only subjects of this kind.",
            "schema": {
              "type": "string",
              "pattern": "^[A-Za-z][A-Za-z0-9]*$",
              "maxLength": 63
            }
          },
          {
            "name": "type",
            "in": "query",
            "description": "Only subjects of this `spec.type`.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 63
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 500,
              "default": 100
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "description": "Opaque; the `nextCursor` of the page before.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EvidencePage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    },
    "/evidence/{kind}/{namespace}/{name}": {
      "get": {
        "operationId": "getSubjectEvidence",
        "description": "What is stored of every source for one subject. An entity that the caller may not see is not found.",
        "parameters": [
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/namespace"
          },
          {
            "$ref": "#/components/parameters/name"
          }
        ],
        "responses": {
          "200": {
            "description": "The stored evidence, and how the sources do.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SubjectEvidence"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    },
    "/scorecards": {
      "get": {
        "operationId": "getScorecards",
        "description": "Summaries of the subjects that the caller may see, ordered by entity reference.",
        "parameters": [
          {
            "name": "standard",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          },
          {
            "name": "owner",
            "in": "query",
            "description": "Only subjects owned by this entity reference.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "minLength": 3,
              "maxLength": 300
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 500,
              "default": 50
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "description": "Opaque; the `nextCursor` of the page before.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "items",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ScorecardSummary"
                      }
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    },
    "/scorecards/{kind}/{namespace}/{name}": {
      "get": {
        "operationId": "getScorecard",
        "description": "Levels and results of one subject, one entry for each standard that applies. An entity that the caller may not see is not found.",
        "parameters": [
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/namespace"
          },
          {
            "$ref": "#/components/parameters/name"
          }
        ],
        "responses": {
          "200": {
            "description": "The stored results.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Scorecard"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    },
    "/scorecards/{kind}/{namespace}/{name}/refresh": {
      "post": {
        "operationId": "refreshScorecard",
        "description": "Collects the evidence of one subject anew, evaluates and answers the scorecard that follows.",
        "parameters": [
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/namespace"
          },
          {
            "$ref": "#/components/parameters/name"
          }
        ],
        "responses": {
          "200": {
            "description": "The new results.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Scorecard"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    },
    "/scorecards/{kind}/{namespace}/{name}/changes": {
      "get": {
        "operationId": "getScorecardChanges",
        "description": "Status changes of one subject, newest first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/namespace"
          },
          {
            "$ref": "#/components/parameters/name"
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 500,
              "default": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The newest changes.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ResultChange"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    }
  },
  "components": {
    "parameters": {
      "kind": {
        "name": "kind",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "namespace": {
        "name": "namespace",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "name": {
        "name": "name",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      }
    },
    "responses": {
      "ErrorResponse": {
        "description": "What went wrong, where, and what to do.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      }
    },
    "schemas": {
      "Error": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "name",
              "message"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "message": {
                "type": "string"
              }
            }
          },
          "request": {
            "type": "object"
          },
          "response": {
            "type": "object"
          }
        },
        "additionalProperties": true
      },
      "Id": {
        "type": "string",
        "minLength": 1,
        "maxLength": 63,
        "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]*$"
      },
      "PageInfo": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "totalItems"
        ],
        "properties": {
          "totalItems": {
            "type": "integer",
            "minimum": 0
          },
          "nextCursor": {
            "type": "string",
            "description": "Absent on the last page."
          }
        }
      },
      "ResultStatus": {
        "type": "string",
        "enum": [
          "pass",
          "fail",
          "unknown",
          "exempt",
          "notApplicable"
        ]
      },
      "Level": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "rank"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "rank": {
            "type": "integer",
            "minimum": 1,
            "description": "1 is the lowest."
          }
        }
      },
      "Category": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          }
        }
      },
      "Rule": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "category",
          "level",
          "check",
          "why",
          "fix",
          "evidence"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "category": {
            "$ref": "#/components/schemas/Id"
          },
          "level": {
            "$ref": "#/components/schemas/Id"
          },
          "appliesTo": {
            "description": "A filter predicate; absent where the rule applies to all that the standard applies to."
          },
          "parameters": {
            "type": "object",
            "additionalProperties": true
          },
          "check": {
            "type": "string",
            "description": "The CEL expression."
          },
          "evidence": {
            "type": "array",
            "description": "The evidence paths that the check reads.",
            "items": {
              "type": "string"
            }
          },
          "effectiveFrom": {
            "type": "string",
            "format": "date",
            "description": "Announced: shown and computed, counts from this day (UTC)."
          },
          "why": {
            "type": "string"
          },
          "fix": {
            "type": "string"
          }
        }
      },
      "StandardProblem": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "message",
          "at"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "File, line and a caret under what is wrong."
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "StandardState": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "location"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "version": {
            "type": "string",
            "description": "Changes whenever the text changes."
          },
          "location": {
            "type": "string",
            "description": "Where the standard was read from."
          },
          "ruleCount": {
            "type": "integer",
            "minimum": 0
          },
          "loadedAt": {
            "type": "string",
            "format": "date-time"
          },
          "problem": {
            "$ref": "#/components/schemas/StandardProblem"
          }
        }
      },
      "Standard": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "version",
          "location",
          "loadedAt",
          "levels",
          "categories",
          "rules"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "version": {
            "type": "string"
          },
          "location": {
            "type": "string"
          },
          "loadedAt": {
            "type": "string",
            "format": "date-time"
          },
          "levels": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Level"
            }
          },
          "categories": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Category"
            }
          },
          "rules": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Rule"
            }
          },
          "problem": {
            "$ref": "#/components/schemas/StandardProblem"
          }
        }
      },
      "EvidenceField": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "path",
          "type"
        ],
        "properties": {
          "path": {
            "type": "string"
          },
          "type": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "unit": {
            "type": "string"
          }
        }
      },
      "EvidenceSourceState": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "state",
          "fields"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "ok",
              "partial",
              "unavailable",
              "pending"
            ]
          },
          "collectedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When a collection last succeeded."
          },
          "attemptedAt": {
            "type": "string",
            "format": "date-time"
          },
          "problem": {
            "type": "string",
            "description": "What is wrong, where, and what to do; never holds a secret."
          },
          "fields": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EvidenceField"
            }
          }
        }
      },
      "EvidenceValue": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "path",
          "source"
        ],
        "properties": {
          "path": {
            "type": "string"
          },
          "source": {
            "type": "string",
            "description": "Id of the evidence source."
          },
          "value": {
            "description": "Any JSON value; absent where nothing is known."
          },
          "collectedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "SourceSummary": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "state"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "ok",
              "partial",
              "unavailable",
              "pending"
            ]
          },
          "collectedAt": {
            "type": "string",
            "format": "date-time"
          },
          "attemptedAt": {
            "type": "string",
            "format": "date-time"
          },
          "problem": {
            "type": "string"
          }
        }
      },
      "EvidenceRecord": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "source"
        ],
        "properties": {
          "source": {
            "type": "string",
            "description": "Id of the evidence source."
          },
          "value": {
            "type": "object",
            "additionalProperties": true,
            "description": "Absent where nothing is known."
          },
          "collectedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the value was true."
          },
          "stale": {
            "type": "boolean",
            "description": "True where the value is older than its source says it may be."
          },
          "unavailable": {
            "type": "string",
            "description": "Why nothing, or nothing newer, is known."
          }
        }
      },
      "EvidenceItem": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "items"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EvidenceRecord"
            }
          }
        }
      },
      "SubjectEvidence": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "items",
          "sources"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "items": {
            "type": "array",
            "description": "One for each source that has stored something.",
            "items": {
              "$ref": "#/components/schemas/EvidenceRecord"
            }
          },
          "sources": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SourceSummary"
            }
          }
        }
      },
      "EvidencePage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items",
          "sources",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EvidenceItem"
            }
          },
          "sources": {
            "type": "array",
            "description": "How the named sources do.",
            "items": {
              "$ref": "#/components/schemas/SourceSummary"
            }
          },
          "pageInfo": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "nextCursor": {
                "type": "string",
                "description": "Absent on the last page."
              }
            }
          }
        }
      },
      "UnknownReason": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "enum": [
              "missing",
              "stale",
              "unavailable",
              "error"
            ]
          },
          "message": {
            "type": "string"
          }
        }
      },
      "RuleResult": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ruleId",
          "title",
          "category",
          "level",
          "status",
          "evidence",
          "since",
          "evaluatedAt",
          "why",
          "fix"
        ],
        "properties": {
          "ruleId": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "category": {
            "$ref": "#/components/schemas/Id"
          },
          "level": {
            "$ref": "#/components/schemas/Id"
          },
          "status": {
            "$ref": "#/components/schemas/ResultStatus"
          },
          "message": {
            "type": "string"
          },
          "unknown": {
            "$ref": "#/components/schemas/UnknownReason"
          },
          "evidence": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EvidenceValue"
            }
          },
          "since": {
            "type": "string",
            "format": "date-time",
            "description": "Since when the status has been what it is."
          },
          "evaluatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "effectiveFrom": {
            "type": "string",
            "format": "date",
            "description": "Present while the rule is announced and does not count yet."
          },
          "why": {
            "type": "string"
          },
          "fix": {
            "type": "string"
          }
        }
      },
      "Counts": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "pass",
          "fail",
          "unknown",
          "exempt",
          "notApplicable"
        ],
        "properties": {
          "pass": {
            "type": "integer",
            "minimum": 0
          },
          "fail": {
            "type": "integer",
            "minimum": 0
          },
          "unknown": {
            "type": "integer",
            "minimum": 0
          },
          "exempt": {
            "type": "integer",
            "minimum": 0
          },
          "notApplicable": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "LevelProgress": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "level",
          "reached",
          "counts"
        ],
        "properties": {
          "level": {
            "$ref": "#/components/schemas/Level"
          },
          "reached": {
            "type": "boolean",
            "description": "This level and all below hold, confirmed or within the grace period."
          },
          "counts": {
            "$ref": "#/components/schemas/Counts",
            "description": "Rules that count already; announced ones do not."
          }
        }
      },
      "StandardRef": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "version"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "version": {
            "type": "string"
          }
        }
      },
      "ScorecardSummary": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "standard",
          "counts",
          "evaluatedAt"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "standard": {
            "$ref": "#/components/schemas/StandardRef"
          },
          "level": {
            "$ref": "#/components/schemas/Level",
            "description": "Absent where not even the first level is reached."
          },
          "unconfirmedSince": {
            "type": "string",
            "format": "date-time"
          },
          "counts": {
            "$ref": "#/components/schemas/Counts"
          },
          "evaluatedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "StandardScorecard": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "standard",
          "levels",
          "categories",
          "results",
          "counts",
          "evaluatedAt"
        ],
        "properties": {
          "standard": {
            "$ref": "#/components/schemas/StandardRef"
          },
          "level": {
            "$ref": "#/components/schemas/Level",
            "description": "Absent where not even the first level is reached."
          },
          "since": {
            "type": "string",
            "format": "date-time",
            "description": "Since when the level has been what it is."
          },
          "unconfirmedSince": {
            "type": "string",
            "format": "date-time",
            "description": "Evidence went missing or stale; the level stands for a grace period before it falls."
          },
          "levels": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LevelProgress"
            }
          },
          "categories": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Category"
            }
          },
          "results": {
            "type": "array",
            "description": "Ordered by level, then category, then rule as the standard has them.",
            "items": {
              "$ref": "#/components/schemas/RuleResult"
            }
          },
          "counts": {
            "$ref": "#/components/schemas/Counts"
          },
          "evaluatedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Scorecard": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "items",
          "sources"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "items": {
            "type": "array",
            "description": "Empty where no standard applies to this entity, or it has not been evaluated yet.",
            "items": {
              "$ref": "#/components/schemas/StandardScorecard"
            }
          },
          "pending": {
            "type": "boolean",
            "description": "True where a standard applies but nothing has been evaluated yet."
          },
          "sources": {
            "type": "array",
            "description": "State of the evidence sources that the results rest on.",
            "items": {
              "$ref": "#/components/schemas/SourceSummary"
            }
          }
        }
      },
      "ResultChange": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "standardId",
          "ruleId",
          "to",
          "at"
        ],
        "properties": {
          "standardId": {
            "type": "string"
          },
          "ruleId": {
            "type": "string"
          },
          "from": {
            "$ref": "#/components/schemas/ResultStatus",
            "description": "Absent on the first evaluation."
          },
          "to": {
            "$ref": "#/components/schemas/ResultStatus"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        }
      }
    }
  }
};
