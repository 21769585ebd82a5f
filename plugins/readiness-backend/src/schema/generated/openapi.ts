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
    "/standards/{id}/versions": {
      "get": {
        "operationId": "getStandardVersions",
        "description": "The versions that have been in force, the newest first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/standardId"
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
            "description": "The newest versions.",
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
                        "$ref": "#/components/schemas/StandardVersionSummary"
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
    "/standards/{id}/versions/{version}": {
      "get": {
        "operationId": "getStandardVersion",
        "description": "One version as it was, also when it is no longer in force. Changes of results name the version that gave them.",
        "parameters": [
          {
            "$ref": "#/components/parameters/standardId"
          },
          {
            "name": "version",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 127
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Its text, and what that says.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StandardVersion"
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
    "/standard.schema.json": {
      "get": {
        "operationId": "getStandardSchema",
        "description": "The JSON schema of a standard's file. Editors read it without signing in; it says nothing about the company.",
        "responses": {
          "200": {
            "description": "JSON schema, draft 2020-12.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": true
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
    "/evidence/{source}": {
      "put": {
        "operationId": "pushEvidence",
        "description": "Stores evidence of a declared push source, and evaluates its subjects. Older evidence never takes the place of newer, so the same may be sent twice and in any order; no key of idempotency is needed. Each item is judged by itself.",
        "parameters": [
          {
            "name": "source",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          }
        ],
        "requestBody": {
          "required": true,
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
                    "minItems": 1,
                    "maxItems": 500,
                    "items": {
                      "$ref": "#/components/schemas/PushedItem"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What became of each item, in their order.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PushAnswer"
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
    "/waivers": {
      "get": {
        "operationId": "getWaivers",
        "description": "Waivers of subjects that the caller may see, newest first.",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "schema": {
              "type": "array",
              "minItems": 1,
              "maxItems": 6,
              "items": {
                "$ref": "#/components/schemas/WaiverState"
              }
            }
          },
          {
            "name": "entityRef",
            "in": "query",
            "description": "Only of this subject.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "minLength": 5,
              "maxLength": 300
            }
          },
          {
            "name": "owner",
            "in": "query",
            "description": "Only of subjects owned by this entity reference.",
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
                  "$ref": "#/components/schemas/WaiverPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      },
      "post": {
        "operationId": "requestWaiver",
        "description": "Asks for a rule not to count for a subject that the caller owns. It counts until somebody else approves. One request of a subject and rule can be open.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WaiverRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The request.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Waiver"
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
    "/waivers/debt": {
      "parameters": [
        {
          "$ref": "#/components/parameters/standard"
        },
        {
          "$ref": "#/components/parameters/level"
        },
        {
          "$ref": "#/components/parameters/minRank"
        },
        {
          "$ref": "#/components/parameters/maxRank"
        },
        {
          "$ref": "#/components/parameters/unconfirmed"
        },
        {
          "$ref": "#/components/parameters/owner"
        },
        {
          "$ref": "#/components/parameters/team"
        },
        {
          "$ref": "#/components/parameters/system"
        },
        {
          "$ref": "#/components/parameters/domain"
        },
        {
          "$ref": "#/components/parameters/subjectKind"
        },
        {
          "$ref": "#/components/parameters/type"
        },
        {
          "$ref": "#/components/parameters/tier"
        },
        {
          "$ref": "#/components/parameters/lifecycle"
        },
        {
          "$ref": "#/components/parameters/text"
        }
      ],
      "get": {
        "operationId": "getWaiverDebt",
        "description": "What is waived, of all standards where none is named.",
        "responses": {
          "200": {
            "description": "Counts and ages.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WaiverDebt"
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
    "/waivers/debt/groups": {
      "parameters": [
        {
          "$ref": "#/components/parameters/standard"
        },
        {
          "$ref": "#/components/parameters/level"
        },
        {
          "$ref": "#/components/parameters/minRank"
        },
        {
          "$ref": "#/components/parameters/maxRank"
        },
        {
          "$ref": "#/components/parameters/unconfirmed"
        },
        {
          "$ref": "#/components/parameters/owner"
        },
        {
          "$ref": "#/components/parameters/team"
        },
        {
          "$ref": "#/components/parameters/system"
        },
        {
          "$ref": "#/components/parameters/domain"
        },
        {
          "$ref": "#/components/parameters/subjectKind"
        },
        {
          "$ref": "#/components/parameters/type"
        },
        {
          "$ref": "#/components/parameters/tier"
        },
        {
          "$ref": "#/components/parameters/lifecycle"
        },
        {
          "$ref": "#/components/parameters/text"
        }
      ],
      "get": {
        "operationId": "getWaiverDebtGroups",
        "description": "What is waived by group, of all standards where none is named. Groups in which nothing is waived or asked for are left out.",
        "parameters": [
          {
            "$ref": "#/components/parameters/groupBy"
          },
          {
            "$ref": "#/components/parameters/tree"
          },
          {
            "$ref": "#/components/parameters/parent"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of groups.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GroupedWaiverDebt"
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
    "/waivers/{id}": {
      "get": {
        "operationId": "getWaiver",
        "description": "One waiver with its history.",
        "parameters": [
          {
            "$ref": "#/components/parameters/actId"
          }
        ],
        "responses": {
          "200": {
            "description": "The waiver with its history.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WaiverDetails"
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
    "/waivers/{id}/approve": {
      "post": {
        "operationId": "approveWaiver",
        "description": "Puts a request of somebody else in effect, for as long as was asked or shorter.",
        "parameters": [
          {
            "$ref": "#/components/parameters/actId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "version"
                ],
                "properties": {
                  "version": {
                    "$ref": "#/components/schemas/ActVersion"
                  },
                  "expiresAt": {
                    "type": "string",
                    "format": "date-time",
                    "description": "Not later than what was asked for, which it is where absent."
                  },
                  "comment": {
                    "$ref": "#/components/schemas/ActText"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The waiver with its history.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WaiverDetails"
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
    "/waivers/{id}/decline": {
      "post": {
        "operationId": "declineWaiver",
        "parameters": [
          {
            "$ref": "#/components/parameters/actId"
          }
        ],
        "requestBody": {
          "$ref": "#/components/requestBodies/ReasonedAct"
        },
        "responses": {
          "200": {
            "description": "The waiver with its history.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WaiverDetails"
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
    "/waivers/{id}/revoke": {
      "post": {
        "operationId": "revokeWaiver",
        "description": "Ends a waiver that is in effect.",
        "parameters": [
          {
            "$ref": "#/components/parameters/actId"
          }
        ],
        "requestBody": {
          "$ref": "#/components/requestBodies/ReasonedAct"
        },
        "responses": {
          "200": {
            "description": "The waiver with its history.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WaiverDetails"
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
    "/waivers/{id}/withdraw": {
      "post": {
        "operationId": "withdrawWaiver",
        "description": "Whoever asked takes it back, also while it is in effect.",
        "parameters": [
          {
            "$ref": "#/components/parameters/actId"
          }
        ],
        "requestBody": {
          "$ref": "#/components/requestBodies/ReasonedAct"
        },
        "responses": {
          "200": {
            "description": "The waiver with its history.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WaiverDetails"
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
    "/waivers/{id}/comments": {
      "post": {
        "operationId": "commentWaiver",
        "parameters": [
          {
            "$ref": "#/components/parameters/actId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "comment"
                ],
                "properties": {
                  "comment": {
                    "$ref": "#/components/schemas/ActText"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The waiver with its history.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WaiverDetails"
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
    "/attestations": {
      "get": {
        "operationId": "getAttestations",
        "description": "Attestations of subjects that the caller may see, newest first.",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "schema": {
              "type": "array",
              "minItems": 1,
              "maxItems": 4,
              "items": {
                "$ref": "#/components/schemas/AttestationState"
              }
            }
          },
          {
            "name": "entityRef",
            "in": "query",
            "description": "Only of this subject.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "minLength": 5,
              "maxLength": 300
            }
          },
          {
            "name": "owner",
            "in": "query",
            "description": "Only of subjects owned by this entity reference.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "minLength": 3,
              "maxLength": 300
            }
          },
          {
            "name": "standard",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          },
          {
            "name": "kind",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          },
          {
            "name": "expiresBefore",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "format": "date-time"
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
                  "$ref": "#/components/schemas/AttestationPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      },
      "post": {
        "operationId": "recordAttestation",
        "description": "Answers a question that a standard asks of a subject, in the caller's own name. It takes the place of the answer before it.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AttestationInput"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The attestation.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Attestation"
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
    "/attestations/{id}/revoke": {
      "post": {
        "operationId": "revokeAttestation",
        "description": "Whoever attested, or somebody with the mandate, takes it back.",
        "parameters": [
          {
            "$ref": "#/components/parameters/actId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "comment"
                ],
                "properties": {
                  "comment": {
                    "$ref": "#/components/schemas/ActText"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The attestation.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Attestation"
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
      "parameters": [
        {
          "$ref": "#/components/parameters/standard"
        },
        {
          "$ref": "#/components/parameters/level"
        },
        {
          "$ref": "#/components/parameters/minRank"
        },
        {
          "$ref": "#/components/parameters/maxRank"
        },
        {
          "$ref": "#/components/parameters/unconfirmed"
        },
        {
          "$ref": "#/components/parameters/owner"
        },
        {
          "$ref": "#/components/parameters/team"
        },
        {
          "$ref": "#/components/parameters/system"
        },
        {
          "$ref": "#/components/parameters/domain"
        },
        {
          "$ref": "#/components/parameters/subjectKind"
        },
        {
          "$ref": "#/components/parameters/type"
        },
        {
          "$ref": "#/components/parameters/tier"
        },
        {
          "$ref": "#/components/parameters/lifecycle"
        },
        {
          "$ref": "#/components/parameters/text"
        }
      ],
      "get": {
        "operationId": "getScorecards",
        "description": "Summaries of the subjects that the caller may see, one for each subject and standard.",
        "parameters": [
          {
            "$ref": "#/components/parameters/withRule"
          },
          {
            "$ref": "#/components/parameters/withCategory"
          },
          {
            "$ref": "#/components/parameters/withStatus"
          },
          {
            "$ref": "#/components/parameters/orderBy"
          },
          {
            "$ref": "#/components/parameters/direction"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ScorecardPage"
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
    "/scorecards/query": {
      "post": {
        "operationId": "queryScorecards",
        "description": "Summaries of many entities at once, one for each that a standard scores. What the caller may not see, does not exist, or has not been evaluated is left out.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "entityRefs"
                ],
                "properties": {
                  "entityRefs": {
                    "type": "array",
                    "maxItems": 500,
                    "items": {
                      "type": "string",
                      "minLength": 3,
                      "maxLength": 300
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Summaries, by entity and standard.",
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
                        "$ref": "#/components/schemas/ScorecardSummary"
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
    "/scorecards.csv": {
      "parameters": [
        {
          "$ref": "#/components/parameters/standard"
        },
        {
          "$ref": "#/components/parameters/level"
        },
        {
          "$ref": "#/components/parameters/minRank"
        },
        {
          "$ref": "#/components/parameters/maxRank"
        },
        {
          "$ref": "#/components/parameters/unconfirmed"
        },
        {
          "$ref": "#/components/parameters/owner"
        },
        {
          "$ref": "#/components/parameters/team"
        },
        {
          "$ref": "#/components/parameters/system"
        },
        {
          "$ref": "#/components/parameters/domain"
        },
        {
          "$ref": "#/components/parameters/subjectKind"
        },
        {
          "$ref": "#/components/parameters/type"
        },
        {
          "$ref": "#/components/parameters/tier"
        },
        {
          "$ref": "#/components/parameters/lifecycle"
        },
        {
          "$ref": "#/components/parameters/text"
        }
      ],
      "get": {
        "operationId": "exportScorecards",
        "description": "The same as a table, without pages: at most 20,000 rows. Cells that a spreadsheet would take for a formula begin with an apostrophe.",
        "parameters": [
          {
            "$ref": "#/components/parameters/withRule"
          },
          {
            "$ref": "#/components/parameters/withCategory"
          },
          {
            "$ref": "#/components/parameters/withStatus"
          },
          {
            "$ref": "#/components/parameters/orderBy"
          },
          {
            "$ref": "#/components/parameters/direction"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Table"
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    },
    "/facets": {
      "parameters": [
        {
          "$ref": "#/components/parameters/standard"
        },
        {
          "$ref": "#/components/parameters/level"
        },
        {
          "$ref": "#/components/parameters/minRank"
        },
        {
          "$ref": "#/components/parameters/maxRank"
        },
        {
          "$ref": "#/components/parameters/unconfirmed"
        },
        {
          "$ref": "#/components/parameters/owner"
        },
        {
          "$ref": "#/components/parameters/team"
        },
        {
          "$ref": "#/components/parameters/system"
        },
        {
          "$ref": "#/components/parameters/domain"
        },
        {
          "$ref": "#/components/parameters/subjectKind"
        },
        {
          "$ref": "#/components/parameters/type"
        },
        {
          "$ref": "#/components/parameters/tier"
        },
        {
          "$ref": "#/components/parameters/lifecycle"
        },
        {
          "$ref": "#/components/parameters/text"
        }
      ],
      "get": {
        "operationId": "getFacets",
        "description": "What subjects can be filtered by, with the number of subjects of each value under the given filters.",
        "responses": {
          "200": {
            "description": "One entry for each dimension.",
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
                        "$ref": "#/components/schemas/Facet"
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
    "/matrix": {
      "parameters": [
        {
          "$ref": "#/components/parameters/standard"
        },
        {
          "$ref": "#/components/parameters/level"
        },
        {
          "$ref": "#/components/parameters/minRank"
        },
        {
          "$ref": "#/components/parameters/maxRank"
        },
        {
          "$ref": "#/components/parameters/unconfirmed"
        },
        {
          "$ref": "#/components/parameters/owner"
        },
        {
          "$ref": "#/components/parameters/team"
        },
        {
          "$ref": "#/components/parameters/system"
        },
        {
          "$ref": "#/components/parameters/domain"
        },
        {
          "$ref": "#/components/parameters/subjectKind"
        },
        {
          "$ref": "#/components/parameters/type"
        },
        {
          "$ref": "#/components/parameters/tier"
        },
        {
          "$ref": "#/components/parameters/lifecycle"
        },
        {
          "$ref": "#/components/parameters/text"
        }
      ],
      "get": {
        "operationId": "getMatrix",
        "description": "How many results have which status, by group and by rule or category. Announced rules count in no category.",
        "parameters": [
          {
            "$ref": "#/components/parameters/groupBy"
          },
          {
            "$ref": "#/components/parameters/tree"
          },
          {
            "$ref": "#/components/parameters/parent"
          },
          {
            "$ref": "#/components/parameters/columns"
          },
          {
            "$ref": "#/components/parameters/onlyRules"
          },
          {
            "$ref": "#/components/parameters/onlyCategories"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of groups.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Matrix"
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
    "/matrix.csv": {
      "parameters": [
        {
          "$ref": "#/components/parameters/standard"
        },
        {
          "$ref": "#/components/parameters/level"
        },
        {
          "$ref": "#/components/parameters/minRank"
        },
        {
          "$ref": "#/components/parameters/maxRank"
        },
        {
          "$ref": "#/components/parameters/unconfirmed"
        },
        {
          "$ref": "#/components/parameters/owner"
        },
        {
          "$ref": "#/components/parameters/team"
        },
        {
          "$ref": "#/components/parameters/system"
        },
        {
          "$ref": "#/components/parameters/domain"
        },
        {
          "$ref": "#/components/parameters/subjectKind"
        },
        {
          "$ref": "#/components/parameters/type"
        },
        {
          "$ref": "#/components/parameters/tier"
        },
        {
          "$ref": "#/components/parameters/lifecycle"
        },
        {
          "$ref": "#/components/parameters/text"
        }
      ],
      "get": {
        "operationId": "exportMatrix",
        "description": "The same as a table, one row for each group and column, without pages.",
        "parameters": [
          {
            "$ref": "#/components/parameters/groupBy"
          },
          {
            "$ref": "#/components/parameters/tree"
          },
          {
            "$ref": "#/components/parameters/parent"
          },
          {
            "$ref": "#/components/parameters/columns"
          },
          {
            "$ref": "#/components/parameters/onlyRules"
          },
          {
            "$ref": "#/components/parameters/onlyCategories"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Table"
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    },
    "/adoption": {
      "parameters": [
        {
          "$ref": "#/components/parameters/standard"
        },
        {
          "$ref": "#/components/parameters/level"
        },
        {
          "$ref": "#/components/parameters/minRank"
        },
        {
          "$ref": "#/components/parameters/maxRank"
        },
        {
          "$ref": "#/components/parameters/unconfirmed"
        },
        {
          "$ref": "#/components/parameters/owner"
        },
        {
          "$ref": "#/components/parameters/team"
        },
        {
          "$ref": "#/components/parameters/system"
        },
        {
          "$ref": "#/components/parameters/domain"
        },
        {
          "$ref": "#/components/parameters/subjectKind"
        },
        {
          "$ref": "#/components/parameters/type"
        },
        {
          "$ref": "#/components/parameters/tier"
        },
        {
          "$ref": "#/components/parameters/lifecycle"
        },
        {
          "$ref": "#/components/parameters/text"
        }
      ],
      "get": {
        "operationId": "getAdoption",
        "description": "How many subjects were at which level, over time. Groups and filters are those of today: a subject's past goes with it when it changes owner. Subjects that have left the catalog count up to the day on which they did, for callers from whom the catalog hides nothing.",
        "parameters": [
          {
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
          },
          {
            "$ref": "#/components/parameters/interval"
          },
          {
            "$ref": "#/components/parameters/groupByOrNone"
          },
          {
            "$ref": "#/components/parameters/tree"
          },
          {
            "$ref": "#/components/parameters/parent"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of groups; a single one where nothing groups them.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Adoption"
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
    "/adoption.csv": {
      "parameters": [
        {
          "$ref": "#/components/parameters/standard"
        },
        {
          "$ref": "#/components/parameters/level"
        },
        {
          "$ref": "#/components/parameters/minRank"
        },
        {
          "$ref": "#/components/parameters/maxRank"
        },
        {
          "$ref": "#/components/parameters/unconfirmed"
        },
        {
          "$ref": "#/components/parameters/owner"
        },
        {
          "$ref": "#/components/parameters/team"
        },
        {
          "$ref": "#/components/parameters/system"
        },
        {
          "$ref": "#/components/parameters/domain"
        },
        {
          "$ref": "#/components/parameters/subjectKind"
        },
        {
          "$ref": "#/components/parameters/type"
        },
        {
          "$ref": "#/components/parameters/tier"
        },
        {
          "$ref": "#/components/parameters/lifecycle"
        },
        {
          "$ref": "#/components/parameters/text"
        }
      ],
      "get": {
        "operationId": "exportAdoption",
        "description": "The same as a table, one row for each group and day, without pages.",
        "parameters": [
          {
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
          },
          {
            "$ref": "#/components/parameters/interval"
          },
          {
            "$ref": "#/components/parameters/groupByOrNone"
          },
          {
            "$ref": "#/components/parameters/tree"
          },
          {
            "$ref": "#/components/parameters/parent"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Table"
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    },
    "/trends": {
      "parameters": [
        {
          "$ref": "#/components/parameters/standard"
        },
        {
          "$ref": "#/components/parameters/level"
        },
        {
          "$ref": "#/components/parameters/minRank"
        },
        {
          "$ref": "#/components/parameters/maxRank"
        },
        {
          "$ref": "#/components/parameters/unconfirmed"
        },
        {
          "$ref": "#/components/parameters/owner"
        },
        {
          "$ref": "#/components/parameters/team"
        },
        {
          "$ref": "#/components/parameters/system"
        },
        {
          "$ref": "#/components/parameters/domain"
        },
        {
          "$ref": "#/components/parameters/subjectKind"
        },
        {
          "$ref": "#/components/parameters/type"
        },
        {
          "$ref": "#/components/parameters/tier"
        },
        {
          "$ref": "#/components/parameters/lifecycle"
        },
        {
          "$ref": "#/components/parameters/text"
        }
      ],
      "get": {
        "operationId": "getTrends",
        "description": "How many results had which status, over time: of one rule (such as what still runs on the legacy platform), of categories, or of all. Groups and filters are those of today.",
        "parameters": [
          {
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
          },
          {
            "$ref": "#/components/parameters/interval"
          },
          {
            "$ref": "#/components/parameters/trendBy"
          },
          {
            "$ref": "#/components/parameters/tree"
          },
          {
            "$ref": "#/components/parameters/parent"
          },
          {
            "$ref": "#/components/parameters/onlyRules"
          },
          {
            "$ref": "#/components/parameters/onlyCategories"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of groups; a single one where nothing groups them.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Trends"
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
    "/overview": {
      "parameters": [
        {
          "$ref": "#/components/parameters/standard"
        },
        {
          "$ref": "#/components/parameters/level"
        },
        {
          "$ref": "#/components/parameters/minRank"
        },
        {
          "$ref": "#/components/parameters/maxRank"
        },
        {
          "$ref": "#/components/parameters/unconfirmed"
        },
        {
          "$ref": "#/components/parameters/owner"
        },
        {
          "$ref": "#/components/parameters/team"
        },
        {
          "$ref": "#/components/parameters/system"
        },
        {
          "$ref": "#/components/parameters/domain"
        },
        {
          "$ref": "#/components/parameters/subjectKind"
        },
        {
          "$ref": "#/components/parameters/type"
        },
        {
          "$ref": "#/components/parameters/tier"
        },
        {
          "$ref": "#/components/parameters/lifecycle"
        },
        {
          "$ref": "#/components/parameters/text"
        }
      ],
      "get": {
        "operationId": "getOverview",
        "description": "How adoption stands and moves, in one answer: what /adoption, /trends, /matrix, /improvements, /changes, /waivers/debt and /stage-history say of the same subjects and period. Levels, and those that fell, are of components where no kind is named.",
        "parameters": [
          {
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
          },
          {
            "$ref": "#/components/parameters/trendsOf"
          }
        ],
        "responses": {
          "200": {
            "description": "One of each.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Overview"
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
    "/improvements": {
      "parameters": [
        {
          "$ref": "#/components/parameters/standard"
        },
        {
          "$ref": "#/components/parameters/level"
        },
        {
          "$ref": "#/components/parameters/minRank"
        },
        {
          "$ref": "#/components/parameters/maxRank"
        },
        {
          "$ref": "#/components/parameters/unconfirmed"
        },
        {
          "$ref": "#/components/parameters/owner"
        },
        {
          "$ref": "#/components/parameters/team"
        },
        {
          "$ref": "#/components/parameters/system"
        },
        {
          "$ref": "#/components/parameters/domain"
        },
        {
          "$ref": "#/components/parameters/subjectKind"
        },
        {
          "$ref": "#/components/parameters/type"
        },
        {
          "$ref": "#/components/parameters/tier"
        },
        {
          "$ref": "#/components/parameters/lifecycle"
        },
        {
          "$ref": "#/components/parameters/text"
        }
      ],
      "get": {
        "operationId": "getImprovements",
        "description": "The groups, or subjects, whose share of passing results rose most in a period. Those that did not improve are left out.",
        "parameters": [
          {
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
          },
          {
            "$ref": "#/components/parameters/improvedBy"
          },
          {
            "$ref": "#/components/parameters/limit"
          }
        ],
        "responses": {
          "200": {
            "description": "The most improved first.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Improvements"
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
    "/changes": {
      "parameters": [
        {
          "$ref": "#/components/parameters/standard"
        },
        {
          "$ref": "#/components/parameters/level"
        },
        {
          "$ref": "#/components/parameters/minRank"
        },
        {
          "$ref": "#/components/parameters/maxRank"
        },
        {
          "$ref": "#/components/parameters/unconfirmed"
        },
        {
          "$ref": "#/components/parameters/owner"
        },
        {
          "$ref": "#/components/parameters/team"
        },
        {
          "$ref": "#/components/parameters/system"
        },
        {
          "$ref": "#/components/parameters/domain"
        },
        {
          "$ref": "#/components/parameters/subjectKind"
        },
        {
          "$ref": "#/components/parameters/type"
        },
        {
          "$ref": "#/components/parameters/tier"
        },
        {
          "$ref": "#/components/parameters/lifecycle"
        },
        {
          "$ref": "#/components/parameters/text"
        }
      ],
      "get": {
        "operationId": "getChanges",
        "description": "What has changed across subjects, newest first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/changedWhat"
          },
          {
            "$ref": "#/components/parameters/changeDirection"
          },
          {
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
          },
          {
            "$ref": "#/components/parameters/onlyRules"
          },
          {
            "$ref": "#/components/parameters/onlyCategories"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangePage"
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
    "/rules/dry-run": {
      "post": {
        "operationId": "dryRunRule",
        "description": "Who would pass, fail and become unknown under a rule before it counts, on the evidence that is stored, over the subjects that the caller may see. Nothing is written.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DryRunRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Counts, those of each owner, and examples.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DryRun"
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
    "/rules/failing": {
      "parameters": [
        {
          "$ref": "#/components/parameters/standard"
        },
        {
          "$ref": "#/components/parameters/level"
        },
        {
          "$ref": "#/components/parameters/minRank"
        },
        {
          "$ref": "#/components/parameters/maxRank"
        },
        {
          "$ref": "#/components/parameters/unconfirmed"
        },
        {
          "$ref": "#/components/parameters/owner"
        },
        {
          "$ref": "#/components/parameters/team"
        },
        {
          "$ref": "#/components/parameters/system"
        },
        {
          "$ref": "#/components/parameters/domain"
        },
        {
          "$ref": "#/components/parameters/subjectKind"
        },
        {
          "$ref": "#/components/parameters/type"
        },
        {
          "$ref": "#/components/parameters/tier"
        },
        {
          "$ref": "#/components/parameters/lifecycle"
        },
        {
          "$ref": "#/components/parameters/text"
        }
      ],
      "get": {
        "operationId": "getFailingRules",
        "description": "The rules of one standard, those that fail most first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/onlyCategories"
          },
          {
            "$ref": "#/components/parameters/limit"
          }
        ],
        "responses": {
          "200": {
            "description": "Rules with at least one fail or unknown.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "standard",
                    "items"
                  ],
                  "properties": {
                    "standard": {
                      "$ref": "#/components/schemas/StandardRef"
                    },
                    "asOf": {
                      "type": "string",
                      "format": "date-time"
                    },
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/RuleTally"
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
    "/rules/{standardId}/{ruleId}": {
      "parameters": [
        {
          "name": "standardId",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/Id"
          }
        },
        {
          "name": "ruleId",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/Id"
          }
        }
      ],
      "get": {
        "operationId": "getRule",
        "description": "One rule, and how many of the subjects that the caller may see have which status. Its trend is `/trends?standard=…&rule=…`.",
        "responses": {
          "200": {
            "description": "The rule in force.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RulePage"
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
    "/rules/{standardId}/{ruleId}/subjects": {
      "parameters": [
        {
          "name": "standardId",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/Id"
          }
        },
        {
          "name": "ruleId",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/Id"
          }
        }
      ],
      "get": {
        "operationId": "getRuleSubjects",
        "description": "The subjects with what the rule says of them, by entity reference.",
        "parameters": [
          {
            "$ref": "#/components/parameters/withStatus"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/team"
          },
          {
            "$ref": "#/components/parameters/text"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
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
                        "$ref": "#/components/schemas/SubjectResult"
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
    },
    "/stages": {
      "get": {
        "operationId": "getStages",
        "description": "The stages of the rollout, lowest first, with what each asks for.",
        "responses": {
          "200": {
            "description": "As they are configured.",
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
                        "$ref": "#/components/schemas/Stage"
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
    "/teams": {
      "get": {
        "operationId": "getTeams",
        "description": "The rollout board: teams that the caller may see, with their stage and what is missing for the next, ordered by title.",
        "parameters": [
          {
            "name": "stage",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          },
          {
            "name": "parent",
            "in": "query",
            "description": "Only teams at or below this group, at any depth.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "minLength": 3,
              "maxLength": 300
            }
          },
          {
            "name": "atRisk",
            "in": "query",
            "schema": {
              "type": "boolean"
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
                    "pageInfo",
                    "counts"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/TeamOnBoard"
                      }
                    },
                    "counts": {
                      "type": "array",
                      "description": "Teams that the caller may see, by stage; every stage is there.",
                      "items": {
                        "$ref": "#/components/schemas/StageCount"
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
    "/teams/{ref}/stage": {
      "get": {
        "operationId": "getTeamStage",
        "description": "Where one team stands, how it came there, and what the next stage asks for.",
        "parameters": [
          {
            "$ref": "#/components/parameters/teamRef"
          }
        ],
        "responses": {
          "200": {
            "description": "Stage, history, criteria and the open request.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TeamStage"
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
    "/teams/{ref}/stage/requests": {
      "post": {
        "operationId": "requestStage",
        "description": "The team asks to be seen in another stage, up or down. One request of a team can be open at a time.",
        "parameters": [
          {
            "$ref": "#/components/parameters/teamRef"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "to",
                  "note"
                ],
                "properties": {
                  "to": {
                    "$ref": "#/components/schemas/Id"
                  },
                  "note": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000,
                    "description": "How the team feels about it."
                  },
                  "confidence": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 5,
                    "description": "How ready the team feels; 5 is most."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The open request, with the criteria as they stood.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StageRequest"
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
    "/teams/{ref}/stage/requests/{id}/withdraw": {
      "post": {
        "operationId": "withdrawStageRequest",
        "parameters": [
          {
            "$ref": "#/components/parameters/teamRef"
          },
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "version"
                ],
                "properties": {
                  "version": {
                    "$ref": "#/components/schemas/RecordVersion"
                  },
                  "note": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The withdrawn request.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StageRequest"
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
    "/teams/{ref}/stage/requests/{id}/decide": {
      "post": {
        "operationId": "decideStageRequest",
        "description": "People with the mandate confirm or decline; never the one who asked. A criterion that is not met does not forbid it, but it is kept with the decision, and a note is asked for then.",
        "parameters": [
          {
            "$ref": "#/components/parameters/teamRef"
          },
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "decision",
                  "version"
                ],
                "properties": {
                  "decision": {
                    "type": "string",
                    "enum": [
                      "confirm",
                      "decline"
                    ]
                  },
                  "note": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  },
                  "version": {
                    "$ref": "#/components/schemas/RecordVersion"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The decided request.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StageRequest"
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
    "/stage-history": {
      "get": {
        "operationId": "getStageHistory",
        "description": "How many of the teams that the caller may see stood in each stage, at the end of each day or week (UTC) of a period.",
        "parameters": [
          {
            "name": "from",
            "in": "query",
            "required": true,
            "schema": {
              "type": "string",
              "format": "date"
            }
          },
          {
            "name": "to",
            "in": "query",
            "required": true,
            "description": "The last day, with at most 600 days or weeks before it.",
            "schema": {
              "type": "string",
              "format": "date"
            }
          },
          {
            "name": "interval",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "day",
                "week"
              ],
              "default": "week"
            }
          },
          {
            "name": "parent",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "minLength": 3,
              "maxLength": 300
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One entry for each day or week.",
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
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "day",
                          "counts"
                        ],
                        "properties": {
                          "day": {
                            "type": "string",
                            "format": "date"
                          },
                          "counts": {
                            "type": "array",
                            "items": {
                              "$ref": "#/components/schemas/StageCount"
                            }
                          }
                        }
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
    "/central-operations": {
      "get": {
        "operationId": "getCentralOperations",
        "description": "What central operations still carries, of the services that the caller may see, and why. How that went over time is the trend of the rule that the answer names.",
        "parameters": [
          {
            "$ref": "#/components/parameters/team"
          },
          {
            "$ref": "#/components/parameters/text"
          },
          {
            "name": "reason",
            "in": "query",
            "description": "Only services with one of these reasons.",
            "schema": {
              "type": "array",
              "minItems": 1,
              "maxItems": 3,
              "items": {
                "$ref": "#/components/schemas/CarriedReason"
              }
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
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page, the most often called outside office hours first.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CentralOperations"
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
    "/campaigns": {
      "get": {
        "operationId": "getCampaigns",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "schema": {
              "type": "array",
              "minItems": 1,
              "maxItems": 4,
              "items": {
                "$ref": "#/components/schemas/CampaignState"
              }
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 50,
              "default": 20
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page; running ones first, then by due date.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "items",
                    "pageInfo",
                    "may"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Campaign"
                      }
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    },
                    "may": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "create"
                      ],
                      "properties": {
                        "create": {
                          "type": "boolean"
                        }
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
      },
      "post": {
        "operationId": "createCampaign",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CampaignPlan"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The new campaign.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Campaign"
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
    "/campaigns/{id}": {
      "get": {
        "operationId": "getCampaign",
        "description": "With its burn-up, and who has something left.",
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "description": "Over the subjects that the caller may see; of one that has ended, as it was for the whole company.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CampaignDetails"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      },
      "put": {
        "operationId": "updateCampaign",
        "description": "Until it has ended.",
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "version",
                  "plan"
                ],
                "properties": {
                  "version": {
                    "$ref": "#/components/schemas/RecordVersion"
                  },
                  "plan": {
                    "$ref": "#/components/schemas/CampaignPlan"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The changed campaign.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Campaign"
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
    "/campaigns/{id}/end": {
      "post": {
        "operationId": "endCampaign",
        "description": "Ends it, and keeps what it achieved. `join` says that its rules are to count in the standard from a day on. A standard is the company's own file: the answer has what to merge into it, and says of each rule whether it counts already.",
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "how",
                  "note",
                  "version"
                ],
                "properties": {
                  "how": {
                    "type": "string",
                    "enum": [
                      "join",
                      "close"
                    ]
                  },
                  "effectiveFrom": {
                    "type": "string",
                    "format": "date",
                    "description": "With `join`; today where absent."
                  },
                  "note": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  },
                  "version": {
                    "$ref": "#/components/schemas/RecordVersion"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The ended campaign.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CampaignDetails"
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
    "/remediation": {
      "get": {
        "operationId": "getRemediation",
        "description": "Actions of teams, and of subjects, that the caller may see; open ones first, by due date.",
        "parameters": [
          {
            "$ref": "#/components/parameters/remediationTeam"
          },
          {
            "name": "subject",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "minLength": 5,
              "maxLength": 300
            }
          },
          {
            "name": "state",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "open",
                "overdue",
                "done",
                "dropped"
              ]
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
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page, with sums over all of the team and subject.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "items",
                    "pageInfo",
                    "sums"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/RemediationAction"
                      }
                    },
                    "sums": {
                      "$ref": "#/components/schemas/RemediationSums"
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
      },
      "post": {
        "operationId": "createRemediationAction",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RemediationPlan"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The new action.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RemediationAction"
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
    "/remediation/{id}": {
      "put": {
        "operationId": "updateRemediationAction",
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "version",
                  "plan",
                  "state"
                ],
                "properties": {
                  "version": {
                    "$ref": "#/components/schemas/RecordVersion"
                  },
                  "plan": {
                    "$ref": "#/components/schemas/RemediationPlan"
                  },
                  "state": {
                    "$ref": "#/components/schemas/RemediationState"
                  },
                  "note": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The changed action.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RemediationAction"
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
    "/remediation-work": {
      "get": {
        "operationId": "getTeamWork",
        "description": "What teams closed, as their trackers said, oldest first: the share of it that is remediation against features.",
        "parameters": [
          {
            "$ref": "#/components/parameters/remediationTeam"
          },
          {
            "name": "from",
            "in": "query",
            "description": "A year ago where absent.",
            "schema": {
              "type": "string",
              "format": "date"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One entry for each time that figures are of.",
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
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "firstDay",
                          "lastDay",
                          "remediation",
                          "features",
                          "other"
                        ],
                        "properties": {
                          "firstDay": {
                            "type": "string",
                            "format": "date"
                          },
                          "lastDay": {
                            "type": "string",
                            "format": "date"
                          },
                          "remediation": {
                            "type": "integer",
                            "minimum": 0
                          },
                          "features": {
                            "type": "integer",
                            "minimum": 0
                          },
                          "other": {
                            "type": "integer",
                            "minimum": 0
                          }
                        }
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
      },
      "put": {
        "operationId": "putTeamWork",
        "description": "Takes what a tracker, or a script that reads it, counts of closed work. Figures of the same team, tracker and first day take the place of those before.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "tracker",
                  "items"
                ],
                "properties": {
                  "tracker": {
                    "$ref": "#/components/schemas/Id"
                  },
                  "items": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 500,
                    "items": {
                      "$ref": "#/components/schemas/TeamWork"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "So many are kept.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "kept"
                  ],
                  "properties": {
                    "kept": {
                      "type": "integer",
                      "minimum": 0
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
    "/recurring-alarms": {
      "get": {
        "operationId": "getRecurringAlarms",
        "description": "Services whose most frequent alarm came more than three times in 30 days, and that have no open action.",
        "parameters": [
          {
            "$ref": "#/components/parameters/remediationTeam"
          }
        ],
        "responses": {
          "200": {
            "description": "The most frequent first, at most 100.",
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
                        "$ref": "#/components/schemas/RecurringAlarm"
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
    "/teams/{ref}/investments": {
      "get": {
        "operationId": "getInvestments",
        "parameters": [
          {
            "$ref": "#/components/parameters/teamRef"
          }
        ],
        "responses": {
          "200": {
            "description": "The team's plan, open items first, by their windows.",
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
                        "$ref": "#/components/schemas/Investment"
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
      },
      "post": {
        "operationId": "createInvestment",
        "parameters": [
          {
            "$ref": "#/components/parameters/teamRef"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/InvestmentPlan"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The new item.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Investment"
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
    "/teams/{ref}/investments/{id}": {
      "put": {
        "operationId": "updateInvestment",
        "parameters": [
          {
            "$ref": "#/components/parameters/teamRef"
          },
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "version",
                  "plan"
                ],
                "properties": {
                  "version": {
                    "$ref": "#/components/schemas/RecordVersion"
                  },
                  "plan": {
                    "$ref": "#/components/schemas/InvestmentPlan"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The changed item.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Investment"
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
    "/teams/{ref}/pulse": {
      "get": {
        "operationId": "getPulse",
        "parameters": [
          {
            "$ref": "#/components/parameters/teamRef"
          }
        ],
        "responses": {
          "200": {
            "description": "Rounds that are over, newest first, and the one that runs.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Pulse"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      },
      "put": {
        "operationId": "answerPulse",
        "description": "The caller's own answer in the round that runs; another one replaces it.",
        "parameters": [
          {
            "$ref": "#/components/parameters/teamRef"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "ready",
                  "sustainable"
                ],
                "properties": {
                  "ready": {
                    "$ref": "#/components/schemas/PulseScore"
                  },
                  "sustainable": {
                    "$ref": "#/components/schemas/PulseScore"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The pulse as the caller sees it now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Pulse"
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
    "/acceptances": {
      "get": {
        "operationId": "getAcceptances",
        "description": "Requests and acceptances of subjects that the caller may see, newest first.",
        "parameters": [
          {
            "name": "subject",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "minLength": 5,
              "maxLength": 300
            }
          },
          {
            "name": "team",
            "in": "query",
            "description": "Only of subjects owned by this group.",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "minLength": 3,
              "maxLength": 300
            }
          },
          {
            "name": "state",
            "in": "query",
            "schema": {
              "type": "array",
              "maxItems": 6,
              "items": {
                "$ref": "#/components/schemas/AcceptanceState"
              }
            }
          },
          {
            "name": "reviewDue",
            "in": "query",
            "description": "Only accepted ones whose review is due.",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 200,
              "default": 50
            }
          },
          {
            "name": "cursor",
            "in": "query",
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
                        "$ref": "#/components/schemas/AcceptanceSummary"
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
      },
      "post": {
        "operationId": "requestAcceptance",
        "description": "The team asks for a system or component to be accepted. Its scorecard and those of its parts are frozen. One request of a subject can be open.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "subject",
                  "note"
                ],
                "properties": {
                  "subject": {
                    "type": "string",
                    "minLength": 5,
                    "maxLength": 300
                  },
                  "note": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The open request.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acceptance"
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
    "/acceptances/{id}": {
      "get": {
        "operationId": "getAcceptance",
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "description": "The whole record.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acceptance"
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
    "/acceptances/{id}/evidence": {
      "get": {
        "operationId": "getAcceptanceEvidence",
        "description": "The evidence as it was frozen, byte for byte; its SHA-256 is the hash of the record.",
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "responses": {
          "200": {
            "description": "Canonical JSON.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FrozenEvidence"
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
    "/acceptances/{id}/comments": {
      "post": {
        "operationId": "commentAcceptance",
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "text"
                ],
                "properties": {
                  "text": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The record with the comment.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acceptance"
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
    "/acceptances/{id}/decide": {
      "post": {
        "operationId": "decideAcceptance",
        "description": "One decision of a person with the mandate who did not ask. As many approvals as the company wants accept; one refusal declines. Conditions of all approvals hold.",
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "decision",
                  "note",
                  "version"
                ],
                "properties": {
                  "decision": {
                    "type": "string",
                    "enum": [
                      "accept",
                      "decline"
                    ]
                  },
                  "note": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  },
                  "conditions": {
                    "type": "array",
                    "maxItems": 20,
                    "items": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "text",
                        "due"
                      ],
                      "properties": {
                        "text": {
                          "type": "string",
                          "minLength": 1,
                          "maxLength": 1000
                        },
                        "due": {
                          "type": "string",
                          "format": "date"
                        }
                      }
                    }
                  },
                  "version": {
                    "$ref": "#/components/schemas/RecordVersion"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The record after the decision.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acceptance"
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
    "/acceptances/{id}/withdraw": {
      "post": {
        "operationId": "withdrawAcceptance",
        "description": "Takes back an open request (whoever may ask), or an acceptance (people with the mandate, or the team). The record stays.",
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "note",
                  "version"
                ],
                "properties": {
                  "note": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  },
                  "version": {
                    "$ref": "#/components/schemas/RecordVersion"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The withdrawn record.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acceptance"
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
    "/acceptances/{id}/conditions/{conditionId}/settle": {
      "post": {
        "operationId": "settleCondition",
        "description": "People with the mandate say that a condition is met.",
        "parameters": [
          {
            "$ref": "#/components/parameters/recordId"
          },
          {
            "name": "conditionId",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "note",
                  "version"
                ],
                "properties": {
                  "note": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  },
                  "version": {
                    "$ref": "#/components/schemas/RecordVersion"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The record with the settled condition.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Acceptance"
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
      },
      "standardId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "standard": {
        "name": "standard",
        "in": "query",
        "description": "Only under this standard. Where an answer is of one standard and none is named, it is the first one configured.",
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "level": {
        "name": "level",
        "in": "query",
        "description": "Only subjects at exactly one of these levels.",
        "schema": {
          "type": "array",
          "minItems": 1,
          "maxItems": 10,
          "items": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "minRank": {
        "name": "minRank",
        "in": "query",
        "description": "Only subjects at this level or above; 1 is the lowest.",
        "schema": {
          "type": "integer",
          "minimum": 0,
          "maximum": 20
        }
      },
      "maxRank": {
        "name": "maxRank",
        "in": "query",
        "description": "Only subjects at this level or below; 0 is below the first.",
        "schema": {
          "type": "integer",
          "minimum": 0,
          "maximum": 20
        }
      },
      "unconfirmed": {
        "name": "unconfirmed",
        "in": "query",
        "description": "Only subjects whose level stands without evidence that confirms it, or only the others.",
        "schema": {
          "type": "boolean"
        }
      },
      "owner": {
        "name": "owner",
        "in": "query",
        "description": "Only subjects owned by one of these entities themselves; kind `group` and namespace `default` may be left out.",
        "allowReserved": true,
        "schema": {
          "type": "array",
          "minItems": 1,
          "maxItems": 50,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300
          }
        }
      },
      "team": {
        "name": "team",
        "in": "query",
        "description": "Only subjects of these groups, and of all groups below them; the groups themselves are among them.",
        "allowReserved": true,
        "schema": {
          "type": "array",
          "minItems": 1,
          "maxItems": 50,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300
          }
        }
      },
      "system": {
        "name": "system",
        "in": "query",
        "description": "Only parts of these systems, and the systems themselves.",
        "allowReserved": true,
        "schema": {
          "type": "array",
          "minItems": 1,
          "maxItems": 50,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300
          }
        }
      },
      "domain": {
        "name": "domain",
        "in": "query",
        "description": "Only what is in these domains, and in all domains below them.",
        "allowReserved": true,
        "schema": {
          "type": "array",
          "minItems": 1,
          "maxItems": 50,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300
          }
        }
      },
      "subjectKind": {
        "name": "kind",
        "in": "query",
        "description": "Only these kinds, in any case.",
        "schema": {
          "type": "array",
          "minItems": 1,
          "maxItems": 20,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63
          }
        }
      },
      "type": {
        "name": "type",
        "in": "query",
        "description": "Only these values of `spec.type`.",
        "schema": {
          "type": "array",
          "minItems": 1,
          "maxItems": 20,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63
          }
        }
      },
      "tier": {
        "name": "tier",
        "in": "query",
        "description": "Only these tiers, as annotated.",
        "schema": {
          "type": "array",
          "minItems": 1,
          "maxItems": 20,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63
          }
        }
      },
      "lifecycle": {
        "name": "lifecycle",
        "in": "query",
        "description": "Only these values of `spec.lifecycle`.",
        "schema": {
          "type": "array",
          "minItems": 1,
          "maxItems": 20,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63
          }
        }
      },
      "text": {
        "name": "text",
        "in": "query",
        "description": "Only subjects with this text in their reference or title, in any case.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 100
        }
      },
      "groupBy": {
        "name": "groupBy",
        "in": "query",
        "schema": {
          "type": "string",
          "enum": [
            "team",
            "system",
            "domain",
            "tier"
          ],
          "default": "team"
        }
      },
      "tree": {
        "name": "tree",
        "in": "query",
        "description": "With teams or domains: the groups at the top, each with all below it. Without, each group has what is its own.",
        "schema": {
          "type": "boolean",
          "default": false
        }
      },
      "parent": {
        "name": "parent",
        "in": "query",
        "description": "With teams or domains: the groups directly below this one, each with all below it, and one with what is the parent's own.",
        "allowReserved": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 300
        }
      },
      "limit": {
        "name": "limit",
        "in": "query",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 500,
          "default": 50
        }
      },
      "cursor": {
        "name": "cursor",
        "in": "query",
        "description": "Opaque; the `nextCursor` of the page before.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 2000
        }
      },
      "actId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid",
          "maxLength": 36
        }
      },
      "withRule": {
        "name": "rule",
        "in": "query",
        "description": "With `status`, only subjects for which one of these rules has that status; fail or unknown where none is named.",
        "schema": {
          "type": "array",
          "minItems": 1,
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "withCategory": {
        "name": "category",
        "in": "query",
        "description": "The same for the rules of these categories.",
        "schema": {
          "type": "array",
          "minItems": 1,
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "withStatus": {
        "name": "status",
        "in": "query",
        "description": "Only subjects with a result of one of these statuses.",
        "schema": {
          "type": "array",
          "minItems": 1,
          "maxItems": 5,
          "items": {
            "$ref": "#/components/schemas/ResultStatus"
          }
        }
      },
      "orderBy": {
        "name": "orderBy",
        "in": "query",
        "description": "What to order by: the title, or name; the level; the number of rules to the next level; the number of rules that fail, or are unknown; since when the level is what it is; the owner.",
        "schema": {
          "type": "string",
          "enum": [
            "name",
            "level",
            "distance",
            "failing",
            "unknown",
            "since",
            "owner"
          ],
          "default": "name"
        }
      },
      "direction": {
        "name": "direction",
        "in": "query",
        "schema": {
          "type": "string",
          "enum": [
            "asc",
            "desc"
          ],
          "default": "asc"
        }
      },
      "columns": {
        "name": "columns",
        "in": "query",
        "schema": {
          "type": "string",
          "enum": [
            "category",
            "rule"
          ],
          "default": "category"
        }
      },
      "onlyRules": {
        "name": "rule",
        "in": "query",
        "description": "Only results of these rules.",
        "schema": {
          "type": "array",
          "minItems": 1,
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "onlyCategories": {
        "name": "category",
        "in": "query",
        "description": "Only results of rules of these categories.",
        "schema": {
          "type": "array",
          "minItems": 1,
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "from": {
        "name": "from",
        "in": "query",
        "description": "The first day, in UTC; 90 days before the last one where absent.",
        "schema": {
          "type": "string",
          "format": "date"
        }
      },
      "to": {
        "name": "to",
        "in": "query",
        "description": "The last day, in UTC; today where absent. At most ten years after the first.",
        "schema": {
          "type": "string",
          "format": "date"
        }
      },
      "interval": {
        "name": "interval",
        "in": "query",
        "description": "Between two points; days up to 92 of them, weeks up to 550 days, else months of 28 days.",
        "schema": {
          "type": "string",
          "enum": [
            "day",
            "week",
            "month"
          ]
        }
      },
      "groupByOrNone": {
        "name": "groupBy",
        "in": "query",
        "schema": {
          "type": "string",
          "enum": [
            "none",
            "team",
            "system",
            "domain",
            "tier"
          ],
          "default": "none"
        }
      },
      "trendBy": {
        "name": "groupBy",
        "in": "query",
        "schema": {
          "type": "string",
          "enum": [
            "none",
            "team",
            "system",
            "domain",
            "tier",
            "category",
            "rule"
          ],
          "default": "none"
        }
      },
      "trendsOf": {
        "name": "rule",
        "in": "query",
        "description": "The rules whose results are wanted over time; those that the standard does not have are left out.",
        "schema": {
          "type": "array",
          "minItems": 1,
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "improvedBy": {
        "name": "groupBy",
        "in": "query",
        "schema": {
          "type": "string",
          "enum": [
            "team",
            "system",
            "domain",
            "tier",
            "subject"
          ],
          "default": "team"
        }
      },
      "changedWhat": {
        "name": "of",
        "in": "query",
        "description": "Changes of levels, or of results.",
        "schema": {
          "type": "string",
          "enum": [
            "level",
            "result"
          ],
          "default": "level"
        }
      },
      "changeDirection": {
        "name": "direction",
        "in": "query",
        "description": "Up, to a higher level or to pass or exempt; down, to a lower level or away from them; entered, at the first evaluation; left, when a subject or a rule is no more; other. Up and down where none is named.",
        "schema": {
          "type": "array",
          "minItems": 1,
          "maxItems": 5,
          "items": {
            "$ref": "#/components/schemas/ChangeDirection"
          }
        }
      },
      "teamRef": {
        "name": "ref",
        "in": "path",
        "required": true,
        "description": "Entity reference of a Group, such as `group:default/search`, percent-encoded.",
        "schema": {
          "type": "string",
          "minLength": 3,
          "maxLength": 300
        }
      },
      "recordId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "remediationTeam": {
        "name": "team",
        "in": "query",
        "description": "Only of this group, and of all groups below it.",
        "allowReserved": true,
        "schema": {
          "type": "string",
          "minLength": 3,
          "maxLength": 300
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
      },
      "Table": {
        "description": "A table with a header, as RFC 4180 has it, in UTF-8.",
        "content": {
          "text/csv": {
            "schema": {
              "type": "string"
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
          "overrides": {
            "type": "array",
            "description": "Other values of parameters for some entities, the first that applies counts.",
            "items": {
              "$ref": "#/components/schemas/ParameterOverride"
            }
          },
          "check": {
            "type": "string",
            "description": "The CEL expression."
          },
          "message": {
            "type": "string",
            "description": "The CEL expression that gives the message."
          },
          "evidence": {
            "type": "array",
            "description": "The evidence paths that the check reads.",
            "items": {
              "type": "string"
            }
          },
          "maxAgeSeconds": {
            "type": "number",
            "description": "Age after which evidence is stale for this rule; absent where the source says."
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
          "attestations": {
            "type": "array",
            "description": "The kinds of attestations that the standard asks for.",
            "items": {
              "$ref": "#/components/schemas/AttestationKind"
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
          "underlying": {
            "$ref": "#/components/schemas/ResultStatus",
            "description": "What the rule would say were it not waived."
          },
          "waivers": {
            "type": "array",
            "description": "In effect or asked for, newest first; absent where there are none.",
            "items": {
              "$ref": "#/components/schemas/Waiver"
            }
          },
          "canRequestWaiver": {
            "type": "boolean",
            "description": "Present where the caller may ask for a waiver now."
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
          "parameters": {
            "type": "array",
            "description": "The values that the rule measures this subject by; absent where it has no parameters.",
            "items": {
              "$ref": "#/components/schemas/ParameterInForce"
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
          "kind",
          "standard",
          "counts",
          "since",
          "evaluatedAt"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "description": "In lower case."
          },
          "type": {
            "type": "string",
            "description": "`spec.type`."
          },
          "owner": {
            "type": "string"
          },
          "system": {
            "type": "string"
          },
          "domain": {
            "type": "string"
          },
          "tier": {
            "type": "string"
          },
          "lifecycle": {
            "type": "string"
          },
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
            "format": "date-time"
          },
          "next": {
            "$ref": "#/components/schemas/NextLevel",
            "description": "What is between the subject and the next level; absent at the last."
          },
          "counts": {
            "$ref": "#/components/schemas/Counts"
          },
          "waived": {
            "$ref": "#/components/schemas/WaivedRules",
            "description": "Absent where nothing is."
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
          "attestations": {
            "type": "array",
            "description": "What people are asked to attest of this subject; rules read it as `attestations.<id of the kind>`.",
            "items": {
              "$ref": "#/components/schemas/AskedAttestation"
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
          "longestWaiverDays": {
            "type": "number",
            "description": "How far ahead a waiver may end; present where the caller may ask for one."
          },
          "waiverApproverGroups": {
            "type": "array",
            "description": "References of the groups of which those are members who decide on waivers; absent where no group is configured.",
            "items": {
              "type": "string"
            }
          },
          "composed": {
            "type": "array",
            "description": "Of a System or a Domain, what the levels of its components make of it, one for each standard that scores any of them; absent for other kinds.",
            "items": {
              "$ref": "#/components/schemas/ComposedLevel"
            }
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
      "ComposedLevel": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "standard",
          "unconfirmed",
          "parts",
          "lowestCount",
          "lowest"
        ],
        "properties": {
          "standard": {
            "$ref": "#/components/schemas/StandardRef"
          },
          "level": {
            "$ref": "#/components/schemas/Level",
            "description": "The lowest level of the components; absent below the first."
          },
          "unconfirmed": {
            "type": "boolean",
            "description": "True where one of the lowest stands without fresh evidence."
          },
          "parts": {
            "type": "integer",
            "description": "How many components the standard scores and the caller may see."
          },
          "lowestCount": {
            "type": "integer",
            "description": "How many of them stand no higher."
          },
          "lowest": {
            "type": "array",
            "maxItems": 20,
            "description": "References of some of these.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "ResultChange": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "standardId",
          "standardVersion",
          "ruleId",
          "to",
          "at"
        ],
        "properties": {
          "standardId": {
            "type": "string"
          },
          "standardVersion": {
            "type": "string",
            "description": "The version by which the rule was evaluated."
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
      },
      "ParameterOverride": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "appliesTo",
          "parameters"
        ],
        "properties": {
          "appliesTo": {
            "description": "A filter predicate."
          },
          "parameters": {
            "type": "object",
            "additionalProperties": true
          },
          "why": {
            "type": "string"
          }
        }
      },
      "AttestationKind": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "question",
          "value",
          "answers",
          "private",
          "linkRequired",
          "validForDays",
          "by",
          "notBy"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "question": {
            "type": "string"
          },
          "appliesTo": {
            "description": "A filter predicate; absent where it is asked of all that the standard applies to."
          },
          "value": {
            "type": "string",
            "enum": [
              "yesNo",
              "oneToFive"
            ]
          },
          "answers": {
            "type": "string",
            "enum": [
              "one",
              "each"
            ],
            "description": "The newest answer counts, or the newest of each person."
          },
          "private": {
            "type": "boolean",
            "description": "Who answered is not shown."
          },
          "linkRequired": {
            "type": "boolean"
          },
          "validForDays": {
            "type": "number",
            "exclusiveMinimum": 0
          },
          "by": {
            "type": "array",
            "description": "`anyone`, `owners`, `mandate`, or references of groups.",
            "items": {
              "type": "string"
            }
          },
          "notBy": {
            "type": "array",
            "description": "`owners`, `annotation:<name>`, or references of groups.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "StandardVersionSummary": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "version",
          "location",
          "firstLoadedAt",
          "loadedAt",
          "inForce"
        ],
        "properties": {
          "version": {
            "type": "string"
          },
          "location": {
            "type": "string"
          },
          "firstLoadedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it was first put in force."
          },
          "loadedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it was last put in force."
          },
          "inForce": {
            "type": "boolean",
            "description": "Whether it is in force now."
          }
        }
      },
      "StandardDefinition": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "levels",
          "categories",
          "rules"
        ],
        "properties": {
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
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
          "attestations": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AttestationKind"
            }
          }
        }
      },
      "StandardVersion": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "standardId",
          "version",
          "location",
          "firstLoadedAt",
          "loadedAt",
          "inForce",
          "text"
        ],
        "properties": {
          "standardId": {
            "$ref": "#/components/schemas/Id"
          },
          "version": {
            "type": "string"
          },
          "location": {
            "type": "string"
          },
          "firstLoadedAt": {
            "type": "string",
            "format": "date-time"
          },
          "loadedAt": {
            "type": "string",
            "format": "date-time"
          },
          "inForce": {
            "type": "boolean"
          },
          "text": {
            "type": "string",
            "description": "The YAML text."
          },
          "definition": {
            "$ref": "#/components/schemas/StandardDefinition"
          }
        }
      },
      "PushedItem": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "collectedAt"
        ],
        "properties": {
          "entityRef": {
            "type": "string",
            "minLength": 5,
            "maxLength": 255
          },
          "collectedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the value was true at its origin."
          },
          "value": {
            "type": "object",
            "additionalProperties": true,
            "description": "As the source declares it; a field that is left out is not known."
          },
          "unavailable": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000,
            "description": "Why nothing, or nothing newer, is known; what was known stays and grows old."
          }
        }
      },
      "PushResult": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "outcome"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "outcome": {
            "type": "string",
            "enum": [
              "stored",
              "unchanged",
              "outdated",
              "refused"
            ]
          },
          "problem": {
            "type": "string",
            "description": "Why an item was refused."
          }
        }
      },
      "PushAnswer": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items",
          "stored"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PushResult"
            }
          },
          "stored": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "WaiverState": {
        "type": "string",
        "enum": [
          "requested",
          "approved",
          "declined",
          "withdrawn",
          "revoked",
          "expired"
        ],
        "description": "`approved` is in effect; `expired` is also a request that nobody decided in time."
      },
      "ActVersion": {
        "type": "integer",
        "minimum": 1,
        "description": "Of the waiver as the caller has seen it; a conflict where it has changed since."
      },
      "WaiverAct": {
        "type": "string",
        "enum": [
          "approve",
          "decline",
          "revoke",
          "withdraw",
          "renew",
          "comment"
        ]
      },
      "Waiver": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "version",
          "state",
          "entityRef",
          "standardId",
          "ruleId",
          "reason",
          "compensatingControl",
          "requestedBy",
          "requestedAt",
          "wantedUntil",
          "expiresAt",
          "may"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "version": {
            "$ref": "#/components/schemas/ActVersion"
          },
          "state": {
            "$ref": "#/components/schemas/WaiverState"
          },
          "entityRef": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "standardId": {
            "$ref": "#/components/schemas/Id"
          },
          "ruleId": {
            "$ref": "#/components/schemas/Id"
          },
          "ruleTitle": {
            "type": "string",
            "description": "Absent where the rule is no more."
          },
          "level": {
            "$ref": "#/components/schemas/Id"
          },
          "reason": {
            "type": "string"
          },
          "compensatingControl": {
            "type": "string"
          },
          "requestedBy": {
            "type": "string",
            "description": "Entity reference."
          },
          "requestedAt": {
            "type": "string",
            "format": "date-time"
          },
          "wantedUntil": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it ends, or what was asked for while it is undecided."
          },
          "decidedBy": {
            "type": "string",
            "description": "Entity reference."
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          },
          "endedBy": {
            "type": "string",
            "description": "Who revoked or withdrew it."
          },
          "endedAt": {
            "type": "string",
            "format": "date-time"
          },
          "renews": {
            "type": "string",
            "description": "Id of the waiver before it."
          },
          "underlying": {
            "$ref": "#/components/schemas/ResultStatus",
            "description": "What the rule says of the subject now, waived or not."
          },
          "may": {
            "type": "array",
            "description": "What the caller may do now.",
            "items": {
              "$ref": "#/components/schemas/WaiverAct"
            }
          }
        }
      },
      "WaiverPage": {
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
              "$ref": "#/components/schemas/Waiver"
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
      "ActText": {
        "type": "string",
        "minLength": 1,
        "maxLength": 2000,
        "pattern": "\\S",
        "description": "Plain text, shown as it is."
      },
      "WaiverRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "standardId",
          "ruleId",
          "reason",
          "compensatingControl",
          "expiresAt"
        ],
        "properties": {
          "entityRef": {
            "type": "string",
            "minLength": 5,
            "maxLength": 255
          },
          "standardId": {
            "$ref": "#/components/schemas/Id"
          },
          "ruleId": {
            "$ref": "#/components/schemas/Id"
          },
          "reason": {
            "$ref": "#/components/schemas/ActText"
          },
          "compensatingControl": {
            "$ref": "#/components/schemas/ActText",
            "description": "What is done instead while the rule is not met."
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Wanted end; not further away than the configured maximum."
          },
          "renews": {
            "type": "string",
            "format": "uuid",
            "description": "The waiver of the same subject and rule that this one follows."
          }
        }
      },
      "WaiverDebt": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "requested",
          "inEffect",
          "notNeeded",
          "expiringSoon",
          "renewed",
          "byLevel",
          "asOf"
        ],
        "properties": {
          "requested": {
            "type": "integer",
            "minimum": 0,
            "description": "Waiting to be decided."
          },
          "oldestRequestAt": {
            "type": "string",
            "format": "date-time"
          },
          "inEffect": {
            "type": "integer",
            "minimum": 0,
            "description": "Rules of subjects that are waived; a waiver and its renewal are one."
          },
          "oldestInEffectSince": {
            "type": "string",
            "format": "date-time"
          },
          "nextExpiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the first of them ends."
          },
          "notNeeded": {
            "type": "integer",
            "minimum": 0,
            "description": "In effect although the rule would pass."
          },
          "expiringSoon": {
            "type": "integer",
            "minimum": 0,
            "description": "Within 30 days."
          },
          "renewed": {
            "type": "integer",
            "minimum": 0,
            "description": "In effect and not the first for its rule."
          },
          "byLevel": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "standardId",
                "level",
                "count"
              ],
              "properties": {
                "standardId": {
                  "$ref": "#/components/schemas/Id"
                },
                "level": {
                  "$ref": "#/components/schemas/Id"
                },
                "count": {
                  "type": "integer",
                  "minimum": 1
                }
              }
            }
          },
          "asOf": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "RollupGroup": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "key"
        ],
        "properties": {
          "key": {
            "type": "string",
            "description": "Entity reference of the group, or the tier, category, rule or subject; empty where subjects have none, or one that the caller may not see, and where nothing groups them."
          },
          "title": {
            "type": "string"
          },
          "own": {
            "type": "boolean",
            "description": "True for what is the parent's own."
          },
          "children": {
            "type": "integer",
            "minimum": 0,
            "description": "In trees, the number of groups directly below."
          }
        }
      },
      "WaiverDebtGroup": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "group",
          "requested",
          "inEffect",
          "notNeeded",
          "expiringSoon",
          "renewed"
        ],
        "properties": {
          "group": {
            "$ref": "#/components/schemas/RollupGroup"
          },
          "requested": {
            "type": "integer",
            "minimum": 0,
            "description": "Waiting to be decided."
          },
          "oldestRequestAt": {
            "type": "string",
            "format": "date-time"
          },
          "inEffect": {
            "type": "integer",
            "minimum": 0,
            "description": "Rules of subjects that are waived; a waiver and its renewal are one."
          },
          "oldestInEffectSince": {
            "type": "string",
            "format": "date-time"
          },
          "nextExpiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the first of them ends."
          },
          "notNeeded": {
            "type": "integer",
            "minimum": 0,
            "description": "In effect although the rule would pass."
          },
          "expiringSoon": {
            "type": "integer",
            "minimum": 0,
            "description": "Within 30 days."
          },
          "renewed": {
            "type": "integer",
            "minimum": 0,
            "description": "In effect and not the first for its rule."
          }
        }
      },
      "GroupedWaiverDebt": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "groups",
          "asOf",
          "pageInfo"
        ],
        "properties": {
          "groups": {
            "type": "array",
            "description": "Those in which anything is waived or asked for.",
            "items": {
              "$ref": "#/components/schemas/WaiverDebtGroup"
            }
          },
          "asOf": {
            "type": "string",
            "format": "date-time"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "WaiverEvent": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "at"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "requested",
              "commented",
              "approved",
              "declined",
              "withdrawn",
              "revoked",
              "expired",
              "renewed"
            ]
          },
          "by": {
            "type": "string",
            "description": "Absent where time did it."
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "text": {
            "type": "string"
          }
        }
      },
      "WaiverDetails": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "waiver",
          "history"
        ],
        "properties": {
          "waiver": {
            "$ref": "#/components/schemas/Waiver"
          },
          "history": {
            "type": "array",
            "description": "Oldest first.",
            "items": {
              "$ref": "#/components/schemas/WaiverEvent"
            }
          }
        }
      },
      "AttestationState": {
        "type": "string",
        "enum": [
          "current",
          "replaced",
          "revoked",
          "expired"
        ]
      },
      "Attestation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "state",
          "entityRef",
          "standardId",
          "kindId",
          "question",
          "value",
          "attestedAt",
          "expiresAt",
          "mine",
          "mayRevoke"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/AttestationState"
          },
          "entityRef": {
            "type": "string"
          },
          "standardId": {
            "$ref": "#/components/schemas/Id"
          },
          "kindId": {
            "$ref": "#/components/schemas/Id"
          },
          "kindTitle": {
            "type": "string",
            "description": "Absent where the kind is no more."
          },
          "question": {
            "type": "string",
            "description": "As it was asked."
          },
          "value": {
            "type": "integer"
          },
          "link": {
            "type": "string"
          },
          "note": {
            "type": "string"
          },
          "attestedBy": {
            "type": "string",
            "description": "Entity reference; absent where the kind is private and it is somebody else."
          },
          "attestedAt": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "renews": {
            "type": "string",
            "description": "Id of the answer before it."
          },
          "endedBy": {
            "type": "string",
            "description": "Who revoked it; not told of private kinds."
          },
          "endedAt": {
            "type": "string",
            "format": "date-time"
          },
          "endReason": {
            "type": "string"
          },
          "mine": {
            "type": "boolean",
            "description": "It is the caller's."
          },
          "mayRevoke": {
            "type": "boolean"
          }
        }
      },
      "AttestationPage": {
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
              "$ref": "#/components/schemas/Attestation"
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
      "AttestationInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "standardId",
          "kindId",
          "value"
        ],
        "properties": {
          "entityRef": {
            "type": "string",
            "minLength": 5,
            "maxLength": 255
          },
          "standardId": {
            "$ref": "#/components/schemas/Id"
          },
          "kindId": {
            "$ref": "#/components/schemas/Id"
          },
          "value": {
            "type": "integer",
            "minimum": 0,
            "maximum": 5,
            "description": "1 or 0 for yes or no, else 1 to 5."
          },
          "link": {
            "type": "string",
            "minLength": 8,
            "maxLength": 2000,
            "pattern": "^https?://[^\\s]+$",
            "description": "To what shows it."
          },
          "note": {
            "$ref": "#/components/schemas/ActText"
          }
        }
      },
      "OpenRule": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ruleId",
          "title",
          "status"
        ],
        "properties": {
          "ruleId": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/ResultStatus"
          }
        }
      },
      "NextLevel": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "level",
          "open",
          "first"
        ],
        "properties": {
          "level": {
            "$ref": "#/components/schemas/Level"
          },
          "open": {
            "type": "integer",
            "minimum": 0,
            "description": "Rules of it and of all below that fail or are unknown."
          },
          "first": {
            "type": "array",
            "description": "The first of them: by level, fails before unknown.",
            "maxItems": 3,
            "items": {
              "$ref": "#/components/schemas/OpenRule"
            }
          }
        }
      },
      "WaivedRules": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "rules",
          "nextExpiresAt"
        ],
        "properties": {
          "rules": {
            "type": "integer",
            "minimum": 1,
            "description": "Rules with a waiver in effect."
          },
          "nextExpiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the first of them counts again; of a waiver that was renewed, the end of the renewal."
          }
        }
      },
      "LevelCount": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "rank",
          "subjects"
        ],
        "properties": {
          "rank": {
            "type": "integer",
            "minimum": 0,
            "description": "0 is below the first."
          },
          "subjects": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "ScorecardPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items",
          "levels",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ScorecardSummary"
            }
          },
          "levels": {
            "type": "array",
            "description": "All that the filters let through, by level.",
            "items": {
              "$ref": "#/components/schemas/LevelCount"
            }
          },
          "asOf": {
            "type": "string",
            "format": "date-time",
            "description": "When all subjects were last evaluated."
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "Facet": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "dimension",
          "values"
        ],
        "properties": {
          "dimension": {
            "type": "string",
            "enum": [
              "kind",
              "type",
              "team",
              "system",
              "domain",
              "tier",
              "lifecycle"
            ]
          },
          "values": {
            "type": "array",
            "description": "The most frequent first, at most 200.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "value",
                "subjects"
              ],
              "properties": {
                "value": {
                  "type": "string",
                  "description": "As the filter takes it."
                },
                "title": {
                  "type": "string"
                },
                "subjects": {
                  "type": "integer",
                  "minimum": 1
                }
              }
            }
          }
        }
      },
      "MatrixColumn": {
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
          },
          "category": {
            "$ref": "#/components/schemas/Id"
          },
          "level": {
            "$ref": "#/components/schemas/Id"
          },
          "effectiveFrom": {
            "type": "string",
            "format": "date",
            "description": "Present while the rule is announced and does not count yet."
          }
        }
      },
      "MatrixRow": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "group",
          "subjects",
          "levels",
          "cells"
        ],
        "properties": {
          "group": {
            "$ref": "#/components/schemas/RollupGroup"
          },
          "subjects": {
            "type": "integer",
            "minimum": 0
          },
          "levels": {
            "type": "array",
            "description": "Its subjects by level.",
            "items": {
              "$ref": "#/components/schemas/LevelCount"
            }
          },
          "cells": {
            "type": "array",
            "description": "One for each column, in their order; numbers of results.",
            "items": {
              "$ref": "#/components/schemas/Counts"
            }
          }
        }
      },
      "Matrix": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "standard",
          "levels",
          "columns",
          "rows",
          "total",
          "pageInfo"
        ],
        "properties": {
          "standard": {
            "$ref": "#/components/schemas/StandardRef"
          },
          "levels": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Level"
            }
          },
          "columns": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MatrixColumn"
            }
          },
          "rows": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MatrixRow"
            }
          },
          "total": {
            "$ref": "#/components/schemas/MatrixRow",
            "description": "All groups, those of other pages included; each subject once."
          },
          "asOf": {
            "type": "string",
            "format": "date-time"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "Interval": {
        "type": "string",
        "enum": [
          "day",
          "week",
          "month"
        ]
      },
      "AdoptionPoint": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "date",
          "subjects",
          "levels"
        ],
        "properties": {
          "date": {
            "type": "string",
            "format": "date",
            "description": "The counts are as of its end in UTC, or now."
          },
          "subjects": {
            "type": "integer",
            "minimum": 0
          },
          "levels": {
            "type": "array",
            "description": "Subjects by rank, from 0, which is below the first level.",
            "items": {
              "type": "integer",
              "minimum": 0
            }
          }
        }
      },
      "AdoptionGroup": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "group",
          "points"
        ],
        "properties": {
          "group": {
            "$ref": "#/components/schemas/RollupGroup"
          },
          "points": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AdoptionPoint"
            }
          }
        }
      },
      "StageRef": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "rank"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "rank": {
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "AdoptionTeams": {
        "type": "object",
        "additionalProperties": false,
        "description": "Teams by stage of the rollout, over the same days: all that the caller may see, or those that `team`, `owner` and `parent` name; filters of subjects say nothing of them. Absent where the caller may not see the rollout.",
        "required": [
          "stages",
          "points"
        ],
        "properties": {
          "stages": {
            "type": "array",
            "description": "Lowest first.",
            "items": {
              "$ref": "#/components/schemas/StageRef"
            }
          },
          "points": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "date",
                "teams",
                "stages"
              ],
              "properties": {
                "date": {
                  "type": "string",
                  "format": "date",
                  "description": "The counts are as of its end in UTC, or now."
                },
                "teams": {
                  "type": "integer",
                  "minimum": 0
                },
                "stages": {
                  "type": "array",
                  "description": "Teams in each of the stages, in their order.",
                  "items": {
                    "type": "integer",
                    "minimum": 0
                  }
                }
              }
            }
          }
        }
      },
      "Adoption": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "standard",
          "levels",
          "interval",
          "groups",
          "pageInfo"
        ],
        "properties": {
          "standard": {
            "$ref": "#/components/schemas/StandardRef"
          },
          "levels": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Level"
            }
          },
          "interval": {
            "$ref": "#/components/schemas/Interval"
          },
          "groups": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AdoptionGroup"
            }
          },
          "teams": {
            "$ref": "#/components/schemas/AdoptionTeams"
          },
          "asOf": {
            "type": "string",
            "format": "date-time"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "TrendPoint": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "date",
          "counts"
        ],
        "properties": {
          "date": {
            "type": "string",
            "format": "date",
            "description": "The counts are as of its end in UTC, or now."
          },
          "counts": {
            "$ref": "#/components/schemas/Counts"
          }
        }
      },
      "Trend": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "group",
          "points"
        ],
        "properties": {
          "group": {
            "$ref": "#/components/schemas/RollupGroup"
          },
          "points": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TrendPoint"
            }
          }
        }
      },
      "Trends": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "standard",
          "interval",
          "groups",
          "pageInfo"
        ],
        "properties": {
          "standard": {
            "$ref": "#/components/schemas/StandardRef"
          },
          "interval": {
            "$ref": "#/components/schemas/Interval"
          },
          "groups": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Trend"
            }
          },
          "asOf": {
            "type": "string",
            "format": "date-time"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "Improvement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "group",
          "before",
          "after",
          "gain"
        ],
        "properties": {
          "group": {
            "$ref": "#/components/schemas/RollupGroup"
          },
          "before": {
            "$ref": "#/components/schemas/Counts"
          },
          "after": {
            "$ref": "#/components/schemas/Counts"
          },
          "gain": {
            "type": "number",
            "description": "By how much the share of passes among passes, fails and unknowns rose; 0.1 is from 60 to 70 per cent."
          }
        }
      },
      "Improvements": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "standard",
          "items"
        ],
        "properties": {
          "standard": {
            "$ref": "#/components/schemas/StandardRef"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Improvement"
            }
          },
          "asOf": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "ChangeDirection": {
        "type": "string",
        "enum": [
          "up",
          "down",
          "entered",
          "left",
          "other"
        ]
      },
      "Change": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "type",
          "entityRef",
          "standardId",
          "direction",
          "at"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "level",
              "result"
            ]
          },
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "standardId": {
            "type": "string"
          },
          "direction": {
            "$ref": "#/components/schemas/ChangeDirection"
          },
          "fromLevel": {
            "$ref": "#/components/schemas/Level",
            "description": "Absent where it was below the first level, and for results."
          },
          "toLevel": {
            "$ref": "#/components/schemas/Level",
            "description": "Absent where it is below the first level, and for results."
          },
          "rule": {
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
          "fromStatus": {
            "$ref": "#/components/schemas/ResultStatus"
          },
          "toStatus": {
            "$ref": "#/components/schemas/ResultStatus"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "StageCount": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "stage",
          "teams"
        ],
        "properties": {
          "stage": {
            "type": "string"
          },
          "teams": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "StageTrend": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "stages",
          "points"
        ],
        "properties": {
          "stages": {
            "type": "array",
            "description": "Lowest first.",
            "items": {
              "$ref": "#/components/schemas/StageRef"
            }
          },
          "points": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "day",
                "counts"
              ],
              "properties": {
                "day": {
                  "type": "string",
                  "format": "date"
                },
                "counts": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/StageCount"
                  }
                }
              }
            }
          }
        }
      },
      "Overview": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "adoption",
          "trends",
          "matrix",
          "improvements",
          "fallen",
          "waivers"
        ],
        "properties": {
          "adoption": {
            "$ref": "#/components/schemas/Adoption",
            "description": "Of all together."
          },
          "trends": {
            "$ref": "#/components/schemas/Trends",
            "description": "By rule."
          },
          "matrix": {
            "$ref": "#/components/schemas/Matrix",
            "description": "By category: of the groups directly below the first team that is named, or of those at the top where none is."
          },
          "improvements": {
            "$ref": "#/components/schemas/Improvements",
            "description": "The five teams that improved most."
          },
          "fallen": {
            "type": "array",
            "description": "The latest falls to a lower level within the last 28 days of the period, at most five.",
            "items": {
              "$ref": "#/components/schemas/Change"
            }
          },
          "waivers": {
            "$ref": "#/components/schemas/WaiverDebt"
          },
          "stages": {
            "$ref": "#/components/schemas/StageTrend",
            "description": "Absent without the permission readiness.rollout.read."
          }
        }
      },
      "ChangePage": {
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
              "$ref": "#/components/schemas/Change"
            }
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "DryRunRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "standard"
        ],
        "properties": {
          "standard": {
            "$ref": "#/components/schemas/Id"
          },
          "text": {
            "type": "string",
            "minLength": 1,
            "maxLength": 20000,
            "description": "A rule in YAML, as it would stand in the standard. This or `rule`."
          },
          "rule": {
            "$ref": "#/components/schemas/Id"
          },
          "parameters": {
            "type": "object",
            "additionalProperties": true,
            "maxProperties": 50,
            "description": "Other values of the parameters of `rule`."
          },
          "limit": {
            "type": "integer",
            "minimum": 0,
            "maximum": 500,
            "default": 50,
            "description": "How many examples."
          }
        }
      },
      "DryRunCounts": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "pass",
          "fail",
          "unknown",
          "exempt",
          "notApplicable",
          "better",
          "worse"
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
          },
          "better": {
            "type": "integer",
            "minimum": 0,
            "description": "Would pass and do not under the rule of the same id now."
          },
          "worse": {
            "type": "integer",
            "minimum": 0,
            "description": "Pass under the rule of the same id now, and would not."
          }
        }
      },
      "DryRun": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ruleId",
          "subjects",
          "counts",
          "owners",
          "examples",
          "complete"
        ],
        "properties": {
          "ruleId": {
            "type": "string"
          },
          "subjects": {
            "type": "integer",
            "minimum": 0
          },
          "complete": {
            "type": "boolean",
            "description": "False where time ran out; the counts are of the subjects that were looked at."
          },
          "counts": {
            "$ref": "#/components/schemas/DryRunCounts"
          },
          "owners": {
            "type": "array",
            "description": "Those with most that would fail first, at most 200.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "owner",
                "counts"
              ],
              "properties": {
                "owner": {
                  "type": "string"
                },
                "counts": {
                  "$ref": "#/components/schemas/DryRunCounts"
                }
              }
            }
          },
          "examples": {
            "type": "array",
            "description": "Those that would be worse first, then what fails, then what is unknown.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "entityRef",
                "status"
              ],
              "properties": {
                "entityRef": {
                  "type": "string"
                },
                "status": {
                  "$ref": "#/components/schemas/ResultStatus"
                },
                "now": {
                  "$ref": "#/components/schemas/ResultStatus"
                },
                "message": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "RuleTally": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ruleId",
          "title",
          "category",
          "level",
          "counts"
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
          "effectiveFrom": {
            "type": "string",
            "format": "date"
          },
          "counts": {
            "$ref": "#/components/schemas/Counts"
          }
        }
      },
      "RulePage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "standard",
          "rule",
          "level",
          "category",
          "counts"
        ],
        "properties": {
          "standard": {
            "$ref": "#/components/schemas/StandardRef"
          },
          "rule": {
            "$ref": "#/components/schemas/Rule"
          },
          "level": {
            "$ref": "#/components/schemas/Level"
          },
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "counts": {
            "$ref": "#/components/schemas/Counts"
          },
          "asOf": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "SubjectResult": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "status",
          "since"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "level": {
            "$ref": "#/components/schemas/Level"
          },
          "status": {
            "$ref": "#/components/schemas/ResultStatus"
          },
          "message": {
            "type": "string"
          },
          "since": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "ParameterInForce": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "value"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "value": {
            "description": "A boolean, number, string, or a list of these."
          },
          "override": {
            "type": "object",
            "description": "Where the value comes from; absent where it is the rule's own.",
            "additionalProperties": false,
            "required": [
              "position",
              "appliesTo",
              "parameters"
            ],
            "properties": {
              "position": {
                "type": "integer",
                "minimum": 1,
                "description": "Among the overrides of the rule."
              },
              "appliesTo": {
                "description": "A filter predicate."
              },
              "parameters": {
                "type": "object",
                "additionalProperties": true
              },
              "why": {
                "type": "string"
              }
            }
          }
        }
      },
      "AskedAttestation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "current",
          "people",
          "answers",
          "mayAttest"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/AttestationKind"
          },
          "current": {
            "type": "boolean",
            "description": "An answer is in force."
          },
          "value": {
            "type": "number",
            "description": "The answer in force, or the mean of all; absent where there is none."
          },
          "people": {
            "type": "integer",
            "minimum": 0,
            "description": "Whose answers are in force."
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the last answer in force ends."
          },
          "answers": {
            "type": "array",
            "description": "The answers in force that the caller may see, newest first.",
            "items": {
              "$ref": "#/components/schemas/Attestation"
            }
          },
          "mayAttest": {
            "type": "boolean"
          },
          "mayNot": {
            "type": "string",
            "description": "Why the caller may not; absent where they may."
          }
        }
      },
      "StageCriterion": {
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
          },
          "why": {
            "type": "string"
          }
        }
      },
      "Stage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "rank",
          "criteria"
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
          },
          "criteria": {
            "type": "array",
            "description": "What a team is asked for when it enters.",
            "items": {
              "$ref": "#/components/schemas/StageCriterion"
            }
          }
        }
      },
      "CriterionState": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "state",
          "evidence"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "why": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "met",
              "unmet",
              "unknown"
            ]
          },
          "message": {
            "type": "string",
            "description": "What was found, in words."
          },
          "evidence": {
            "type": "array",
            "description": "What the state follows from, at most 100 of them.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "entityRef"
              ],
              "properties": {
                "entityRef": {
                  "type": "string"
                },
                "standard": {
                  "type": "string"
                },
                "rule": {
                  "type": "string"
                },
                "status": {
                  "$ref": "#/components/schemas/ResultStatus"
                },
                "level": {
                  "type": "string",
                  "description": "Id of the level reached."
                },
                "since": {
                  "type": "string",
                  "format": "date-time"
                }
              }
            }
          }
        }
      },
      "NextStage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "stage",
          "criteria"
        ],
        "properties": {
          "stage": {
            "$ref": "#/components/schemas/StageRef"
          },
          "criteria": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CriterionState"
            }
          }
        }
      },
      "AtRisk": {
        "type": "object",
        "additionalProperties": false,
        "description": "Criteria of the stage that the team is in no longer hold. Nothing moves by itself; after the grace period a review is due.",
        "required": [
          "since",
          "reviewDue",
          "criteria"
        ],
        "properties": {
          "since": {
            "type": "string",
            "format": "date-time"
          },
          "reviewDue": {
            "type": "string",
            "format": "date-time"
          },
          "criteria": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CriterionState"
            }
          }
        }
      },
      "RecordVersion": {
        "type": "integer",
        "minimum": 1,
        "description": "Of the record as the caller saw it. Where it has changed since, the answer is a conflict and nothing is written."
      },
      "Act": {
        "type": "object",
        "additionalProperties": false,
        "description": "Who did something, when, and what they said of it.",
        "required": [
          "by",
          "at"
        ],
        "properties": {
          "by": {
            "type": "string",
            "description": "Entity reference of the person."
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "note": {
            "type": "string"
          }
        }
      },
      "StageRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "version",
          "team",
          "to",
          "state",
          "asked",
          "criteria"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "version": {
            "$ref": "#/components/schemas/RecordVersion"
          },
          "team": {
            "type": "string"
          },
          "from": {
            "$ref": "#/components/schemas/StageRef"
          },
          "to": {
            "$ref": "#/components/schemas/StageRef"
          },
          "state": {
            "type": "string",
            "enum": [
              "open",
              "confirmed",
              "declined",
              "withdrawn"
            ]
          },
          "asked": {
            "$ref": "#/components/schemas/Act"
          },
          "confidence": {
            "type": "integer",
            "minimum": 1,
            "maximum": 5
          },
          "decided": {
            "$ref": "#/components/schemas/Act"
          },
          "criteria": {
            "type": "array",
            "description": "As they stood when the request was made; once decided, as they stood then.",
            "items": {
              "$ref": "#/components/schemas/CriterionState"
            }
          }
        }
      },
      "TeamOnBoard": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "team",
          "title",
          "stage"
        ],
        "properties": {
          "team": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "stage": {
            "$ref": "#/components/schemas/StageRef"
          },
          "since": {
            "type": "string",
            "format": "date-time",
            "description": "Absent where the team was never moved."
          },
          "next": {
            "$ref": "#/components/schemas/NextStage"
          },
          "atRisk": {
            "$ref": "#/components/schemas/AtRisk"
          },
          "request": {
            "$ref": "#/components/schemas/StageRequest"
          },
          "saysNow": {
            "type": "string",
            "description": "What the team said with its last request."
          },
          "waitsForYou": {
            "type": "boolean",
            "description": "True where the caller may decide the open request."
          }
        }
      },
      "StageChange": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "to",
          "at"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/StageRef"
          },
          "to": {
            "$ref": "#/components/schemas/StageRef"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "asked": {
            "$ref": "#/components/schemas/Act"
          },
          "decided": {
            "$ref": "#/components/schemas/Act"
          }
        }
      },
      "TeamStage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "team",
          "title",
          "stage",
          "criteria",
          "history",
          "may"
        ],
        "properties": {
          "team": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "stage": {
            "$ref": "#/components/schemas/StageRef"
          },
          "since": {
            "type": "string",
            "format": "date-time"
          },
          "criteria": {
            "type": "array",
            "description": "Of the stage that the team is in.",
            "items": {
              "$ref": "#/components/schemas/CriterionState"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextStage"
          },
          "atRisk": {
            "$ref": "#/components/schemas/AtRisk"
          },
          "request": {
            "$ref": "#/components/schemas/StageRequest"
          },
          "history": {
            "type": "array",
            "description": "Newest first.",
            "items": {
              "$ref": "#/components/schemas/StageChange"
            }
          },
          "requests": {
            "type": "array",
            "description": "Earlier requests, newest first.",
            "items": {
              "$ref": "#/components/schemas/StageRequest"
            }
          },
          "may": {
            "type": "object",
            "additionalProperties": false,
            "description": "What the caller may do now.",
            "required": [
              "request",
              "withdraw",
              "decide",
              "plan"
            ],
            "properties": {
              "request": {
                "type": "boolean"
              },
              "withdraw": {
                "type": "boolean"
              },
              "decide": {
                "type": "boolean"
              },
              "plan": {
                "type": "boolean",
                "description": "Change the team's investments."
              }
            }
          }
        }
      },
      "CarriedReason": {
        "type": "string",
        "enum": [
          "firstLevel",
          "teamStage",
          "notAccepted"
        ],
        "description": "`firstLevel`: central operations stands on its first escalation level. `teamStage`: it runs around the clock, and its team is in the first stage. `notAccepted`: it runs around the clock, and is not accepted into on-call."
      },
      "CarriedService": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "title",
          "reasons"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "owner": {
            "type": "string",
            "description": "Absent where it has none."
          },
          "ownerStage": {
            "$ref": "#/components/schemas/StageRef"
          },
          "reasons": {
            "type": "array",
            "minItems": 1,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "reason"
              ],
              "properties": {
                "reason": {
                  "$ref": "#/components/schemas/CarriedReason"
                },
                "since": {
                  "type": "string",
                  "format": "date-time",
                  "description": "As far as it is known."
                }
              }
            }
          },
          "incidents": {
            "type": "integer",
            "minimum": 0,
            "description": "Of the last 30 days; absent where not known."
          },
          "outsideInterruptions": {
            "type": "integer",
            "minimum": 0,
            "description": "How often a person was notified outside office hours in the last 30 days; absent where not known."
          },
          "collectedAt": {
            "type": "string",
            "format": "date-time",
            "description": "Of what is known of its on-call; absent where that is nothing."
          }
        }
      },
      "CentralOperations": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items",
          "counts",
          "trend",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CarriedService"
            }
          },
          "counts": {
            "type": "object",
            "additionalProperties": false,
            "description": "Services by reason; one with several counts in each of them.",
            "required": [
              "firstLevel",
              "teamStage",
              "notAccepted"
            ],
            "properties": {
              "firstLevel": {
                "type": "integer",
                "minimum": 0
              },
              "teamStage": {
                "type": "integer",
                "minimum": 0
              },
              "notAccepted": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "trend": {
            "type": "object",
            "additionalProperties": false,
            "description": "The rule that fails while central operations answers first; its trend, at `/trends`, is how the burden went.",
            "required": [
              "standard",
              "rule"
            ],
            "properties": {
              "standard": {
                "type": "string"
              },
              "rule": {
                "type": "string"
              }
            }
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "CampaignState": {
        "type": "string",
        "enum": [
          "planned",
          "running",
          "joined",
          "closed"
        ],
        "description": "Planned before its first day, running from then until it is ended."
      },
      "CampaignScope": {
        "type": "object",
        "additionalProperties": false,
        "description": "Conditions of different names all hold, values of one are alternatives. All subjects of the rules where nothing is named.",
        "properties": {
          "team": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "description": "Owned at or below these groups.",
            "items": {
              "type": "string",
              "minLength": 3,
              "maxLength": 300
            }
          },
          "system": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "type": "string",
              "minLength": 3,
              "maxLength": 300
            }
          },
          "domain": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "description": "In these domains, or any below them.",
            "items": {
              "type": "string",
              "minLength": 3,
              "maxLength": 300
            }
          },
          "type": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "description": "Of this `spec.type`.",
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 63
            }
          },
          "tier": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 63
            }
          },
          "lifecycle": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 63
            }
          }
        }
      },
      "CampaignPlan": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "text",
          "owner",
          "standard",
          "rules",
          "starts",
          "due"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "text": {
            "type": "string",
            "minLength": 1,
            "maxLength": 10000
          },
          "owner": {
            "type": "string",
            "minLength": 3,
            "maxLength": 300,
            "description": "Entity reference of the person or group that answers for it."
          },
          "standard": {
            "$ref": "#/components/schemas/Id"
          },
          "rules": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "uniqueItems": true,
            "description": "Of the standard, announced ones too.",
            "items": {
              "$ref": "#/components/schemas/Id"
            }
          },
          "scope": {
            "$ref": "#/components/schemas/CampaignScope"
          },
          "starts": {
            "type": "string",
            "format": "date"
          },
          "due": {
            "type": "string",
            "format": "date",
            "description": "Not before it starts."
          },
          "remind": {
            "type": "string",
            "enum": [
              "never",
              "weekly",
              "monthly"
            ],
            "description": "How often owners with something left are reminded while it runs; never where absent."
          }
        }
      },
      "CampaignProgress": {
        "type": "object",
        "additionalProperties": false,
        "description": "Results of its rules in its scope; of those that apply.",
        "required": [
          "done",
          "open",
          "unknown",
          "exempt"
        ],
        "properties": {
          "done": {
            "type": "integer",
            "minimum": 0,
            "description": "They pass."
          },
          "open": {
            "type": "integer",
            "minimum": 0,
            "description": "They fail."
          },
          "unknown": {
            "type": "integer",
            "minimum": 0
          },
          "exempt": {
            "type": "integer",
            "minimum": 0,
            "description": "They are waived."
          }
        }
      },
      "CampaignRule": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "rule",
          "state"
        ],
        "properties": {
          "rule": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "inForce",
              "announced",
              "missing"
            ],
            "description": "`inForce` where it counts; `announced` where it is computed, and counts from `effectiveFrom` on; `missing` where the standard has no such rule, or is not in force."
          },
          "effectiveFrom": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "Campaign": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "version",
          "plan",
          "state",
          "overdue",
          "created",
          "progress",
          "rules",
          "may"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "version": {
            "$ref": "#/components/schemas/RecordVersion"
          },
          "plan": {
            "$ref": "#/components/schemas/CampaignPlan"
          },
          "state": {
            "$ref": "#/components/schemas/CampaignState"
          },
          "overdue": {
            "type": "boolean",
            "description": "Running after its due date."
          },
          "created": {
            "$ref": "#/components/schemas/Act"
          },
          "ended": {
            "$ref": "#/components/schemas/Act"
          },
          "effectiveFrom": {
            "type": "string",
            "format": "date",
            "description": "From when on its rules are to count, where it has joined."
          },
          "progress": {
            "$ref": "#/components/schemas/CampaignProgress"
          },
          "rules": {
            "type": "array",
            "description": "Its rules, as they stand in the standard today.",
            "items": {
              "$ref": "#/components/schemas/CampaignRule"
            }
          },
          "may": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "edit",
              "end"
            ],
            "properties": {
              "edit": {
                "type": "boolean"
              },
              "end": {
                "type": "boolean"
              }
            }
          }
        }
      },
      "CampaignDetails": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "campaign",
          "burnUp",
          "owners"
        ],
        "properties": {
          "campaign": {
            "$ref": "#/components/schemas/Campaign"
          },
          "atStart": {
            "$ref": "#/components/schemas/CampaignProgress"
          },
          "burnUp": {
            "type": "array",
            "description": "One entry for each day since it started; for each week where these are more than 600 days.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "day",
                "progress"
              ],
              "properties": {
                "day": {
                  "type": "string",
                  "format": "date",
                  "description": "Its end in UTC, or now."
                },
                "progress": {
                  "$ref": "#/components/schemas/CampaignProgress"
                }
              }
            }
          },
          "owners": {
            "type": "array",
            "description": "Who has something left, those with most first, at most 200; nobody where it has ended.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "owner",
                "progress"
              ],
              "properties": {
                "owner": {
                  "type": "string",
                  "description": "Empty where there is none."
                },
                "title": {
                  "type": "string"
                },
                "progress": {
                  "$ref": "#/components/schemas/CampaignProgress"
                }
              }
            }
          },
          "joining": {
            "type": "object",
            "additionalProperties": false,
            "description": "What a join asks of the company's file; of joined ones.",
            "required": [
              "inForce",
              "fragment"
            ],
            "properties": {
              "inForce": {
                "type": "boolean",
                "description": "Each of its rules counts, or will from that day on."
              },
              "fragment": {
                "type": "string",
                "description": "YAML to merge into the standard's file, for rules that do not count yet as was decided; empty where there is none."
              }
            }
          }
        }
      },
      "RemediationIncident": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id"
        ],
        "description": "The incident that it comes from.",
        "properties": {
          "account": {
            "type": "string",
            "maxLength": 63
          },
          "id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63
          },
          "title": {
            "type": "string",
            "maxLength": 1000
          },
          "url": {
            "type": "string",
            "pattern": "^https?://",
            "maxLength": 2000
          }
        }
      },
      "RemediationPlan": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "team",
          "title",
          "due"
        ],
        "properties": {
          "team": {
            "type": "string",
            "minLength": 3,
            "maxLength": 300,
            "description": "Entity reference of the Group that does it."
          },
          "subject": {
            "type": "string",
            "minLength": 5,
            "maxLength": 300,
            "description": "Entity reference of what it is about; owned by the team."
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "text": {
            "type": "string",
            "maxLength": 4000
          },
          "owner": {
            "type": "string",
            "minLength": 3,
            "maxLength": 300,
            "description": "Entity reference of the person who does it."
          },
          "due": {
            "type": "string",
            "format": "date"
          },
          "tracker": {
            "type": "string",
            "pattern": "^https?://",
            "maxLength": 2000,
            "description": "Address in the tracker."
          },
          "incident": {
            "$ref": "#/components/schemas/RemediationIncident"
          }
        }
      },
      "RemediationState": {
        "type": "string",
        "enum": [
          "open",
          "done",
          "dropped"
        ]
      },
      "RemediationAction": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "version",
          "plan",
          "state",
          "overdue",
          "ageDays",
          "created",
          "may"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "version": {
            "$ref": "#/components/schemas/RecordVersion"
          },
          "plan": {
            "$ref": "#/components/schemas/RemediationPlan"
          },
          "state": {
            "$ref": "#/components/schemas/RemediationState"
          },
          "overdue": {
            "type": "boolean",
            "description": "Open after its due date."
          },
          "ageDays": {
            "type": "integer",
            "minimum": 0,
            "description": "Whole days since it was entered, or until it was closed."
          },
          "created": {
            "$ref": "#/components/schemas/Act"
          },
          "closed": {
            "$ref": "#/components/schemas/Act"
          },
          "may": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "edit"
            ],
            "properties": {
              "edit": {
                "type": "boolean"
              }
            }
          }
        }
      },
      "RemediationSums": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "open",
          "overdue",
          "closed30Days"
        ],
        "properties": {
          "open": {
            "type": "integer",
            "minimum": 0
          },
          "overdue": {
            "type": "integer",
            "minimum": 0
          },
          "closed30Days": {
            "type": "integer",
            "minimum": 0,
            "description": "Done, not dropped."
          },
          "oldestOpenDays": {
            "type": "integer",
            "minimum": 0,
            "description": "Age of the oldest open one; absent where there is none."
          },
          "workShare90Days": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "Share of remediation in the work that the teams closed in 90 days; absent where no tracker says so."
          }
        }
      },
      "TeamWork": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "team",
          "firstDay",
          "lastDay",
          "remediation",
          "features"
        ],
        "properties": {
          "team": {
            "type": "string",
            "minLength": 3,
            "maxLength": 300
          },
          "firstDay": {
            "type": "string",
            "format": "date"
          },
          "lastDay": {
            "type": "string",
            "format": "date",
            "description": "Included."
          },
          "remediation": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100000
          },
          "features": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100000
          },
          "other": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100000,
            "description": "0 where absent."
          }
        }
      },
      "RecurringAlarm": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "title",
          "times"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string",
            "description": "Of the service."
          },
          "owner": {
            "type": "string"
          },
          "times": {
            "type": "integer",
            "minimum": 1,
            "description": "In 30 days."
          },
          "collectedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "InvestmentKind": {
        "type": "string",
        "enum": [
          "technicalDebt",
          "deployments",
          "automation",
          "hiring"
        ]
      },
      "InvestmentState": {
        "type": "string",
        "enum": [
          "planned",
          "inProgress",
          "done",
          "dropped"
        ]
      },
      "InvestmentPlan": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "title",
          "state",
          "progress"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/InvestmentKind"
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "text": {
            "type": "string",
            "maxLength": 4000
          },
          "owner": {
            "type": "string",
            "minLength": 3,
            "maxLength": 300
          },
          "from": {
            "type": "string",
            "format": "date",
            "description": "The target window."
          },
          "to": {
            "type": "string",
            "format": "date"
          },
          "tracker": {
            "type": "string",
            "format": "uri",
            "pattern": "^https?://",
            "maxLength": 2000
          },
          "state": {
            "$ref": "#/components/schemas/InvestmentState"
          },
          "progress": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100,
            "description": "Percent."
          },
          "closes": {
            "type": "array",
            "maxItems": 50,
            "description": "The gaps that it closes.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "standard",
                "rule"
              ],
              "properties": {
                "standard": {
                  "$ref": "#/components/schemas/Id"
                },
                "rule": {
                  "$ref": "#/components/schemas/Id"
                },
                "entityRef": {
                  "type": "string",
                  "minLength": 5,
                  "maxLength": 300
                }
              }
            }
          }
        }
      },
      "Investment": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "version",
          "team",
          "plan",
          "created",
          "changed",
          "gaps"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "version": {
            "$ref": "#/components/schemas/RecordVersion"
          },
          "team": {
            "type": "string"
          },
          "plan": {
            "$ref": "#/components/schemas/InvestmentPlan"
          },
          "created": {
            "$ref": "#/components/schemas/Act"
          },
          "changed": {
            "$ref": "#/components/schemas/Act"
          },
          "gaps": {
            "type": "object",
            "additionalProperties": false,
            "description": "What became of the gaps that it closes, over the team's subjects.",
            "required": [
              "open",
              "closed",
              "unknown"
            ],
            "properties": {
              "open": {
                "type": "integer",
                "minimum": 0
              },
              "closed": {
                "type": "integer",
                "minimum": 0
              },
              "unknown": {
                "type": "integer",
                "minimum": 0
              }
            }
          }
        }
      },
      "PulseRound": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "to"
        ],
        "properties": {
          "from": {
            "type": "string",
            "format": "date"
          },
          "to": {
            "type": "string",
            "format": "date",
            "description": "Its last day."
          },
          "result": {
            "type": "object",
            "additionalProperties": false,
            "description": "Absent where fewer than four answered; how many is not said then.",
            "required": [
              "answers",
              "ready",
              "sustainable"
            ],
            "properties": {
              "answers": {
                "type": "integer",
                "minimum": 4
              },
              "ready": {
                "type": "number",
                "minimum": 1,
                "maximum": 5
              },
              "sustainable": {
                "type": "number",
                "minimum": 1,
                "maximum": 5
              }
            }
          }
        }
      },
      "Pulse": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "rounds",
          "running",
          "mayAnswer"
        ],
        "properties": {
          "rounds": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PulseRound"
            }
          },
          "running": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "from",
              "to"
            ],
            "properties": {
              "from": {
                "type": "string",
                "format": "date"
              },
              "to": {
                "type": "string",
                "format": "date"
              }
            }
          },
          "mayAnswer": {
            "type": "boolean"
          },
          "answered": {
            "type": "boolean",
            "description": "Whether the caller has answered in the round that runs."
          }
        }
      },
      "PulseScore": {
        "type": "integer",
        "minimum": 1,
        "maximum": 5
      },
      "AcceptanceState": {
        "type": "string",
        "enum": [
          "open",
          "accepted",
          "declined",
          "withdrawn",
          "superseded"
        ],
        "description": "An acceptance is superseded by a later one of the same subject."
      },
      "AcceptanceReview": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "enum": [
              "age",
              "owner",
              "shape",
              "level",
              "condition",
              "subjectGone"
            ]
          },
          "since": {
            "type": "string",
            "format": "date-time",
            "description": "Absent where only the difference is known."
          },
          "message": {
            "type": "string",
            "description": "What changed, in words."
          }
        }
      },
      "AcceptanceSummary": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "version",
          "subject",
          "state",
          "asked",
          "approvals",
          "needed",
          "reviews"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "version": {
            "$ref": "#/components/schemas/RecordVersion"
          },
          "subject": {
            "type": "string"
          },
          "subjectGone": {
            "type": "boolean",
            "description": "True where the subject has left the catalog; the record stays."
          },
          "owner": {
            "type": "string",
            "description": "As it was when asked."
          },
          "state": {
            "$ref": "#/components/schemas/AcceptanceState"
          },
          "level": {
            "type": "string",
            "description": "Title of the level when asked."
          },
          "asked": {
            "$ref": "#/components/schemas/Act"
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          },
          "approvals": {
            "type": "integer",
            "minimum": 0
          },
          "needed": {
            "type": "integer",
            "minimum": 1
          },
          "openConditions": {
            "type": "integer",
            "minimum": 0
          },
          "reviews": {
            "type": "array",
            "description": "Why the acceptance is to be looked at again; empty where it is not.",
            "items": {
              "$ref": "#/components/schemas/AcceptanceReview"
            }
          },
          "reviewBy": {
            "type": "string",
            "format": "date-time"
          },
          "waitsForYou": {
            "type": "boolean",
            "description": "In lists, true where the caller may decide the open request."
          }
        }
      },
      "AcceptanceDecision": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "decision",
          "act"
        ],
        "properties": {
          "decision": {
            "type": "string",
            "enum": [
              "accept",
              "decline"
            ]
          },
          "act": {
            "$ref": "#/components/schemas/Act"
          }
        }
      },
      "AcceptanceCondition": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "text",
          "due",
          "state"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "text": {
            "type": "string"
          },
          "due": {
            "type": "string",
            "format": "date"
          },
          "state": {
            "type": "string",
            "enum": [
              "open",
              "met",
              "expired"
            ]
          },
          "settled": {
            "$ref": "#/components/schemas/Act"
          }
        }
      },
      "Acceptance": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "summary",
          "evidence",
          "decisions",
          "conditions",
          "comments",
          "may"
        ],
        "properties": {
          "summary": {
            "$ref": "#/components/schemas/AcceptanceSummary"
          },
          "evidence": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "hash",
              "frozenAt",
              "subjects"
            ],
            "properties": {
              "hash": {
                "type": "string",
                "pattern": "^[0-9a-f]{64}$"
              },
              "frozenAt": {
                "type": "string",
                "format": "date-time"
              },
              "subjects": {
                "type": "array",
                "description": "The subject and its parts, as they stood.",
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "entityRef",
                    "failing",
                    "unknown"
                  ],
                  "properties": {
                    "entityRef": {
                      "type": "string"
                    },
                    "level": {
                      "type": "string"
                    },
                    "failing": {
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
                    }
                  }
                }
              }
            }
          },
          "decisions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AcceptanceDecision"
            }
          },
          "withdrawn": {
            "$ref": "#/components/schemas/Act"
          },
          "conditions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AcceptanceCondition"
            }
          },
          "comments": {
            "type": "array",
            "description": "Oldest first.",
            "items": {
              "$ref": "#/components/schemas/Act"
            }
          },
          "may": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "comment",
              "decide",
              "withdraw",
              "settle"
            ],
            "properties": {
              "comment": {
                "type": "boolean"
              },
              "decide": {
                "type": "boolean"
              },
              "withdraw": {
                "type": "boolean"
              },
              "settle": {
                "type": "boolean"
              }
            }
          }
        }
      },
      "FrozenEvidence": {
        "type": "object",
        "additionalProperties": true,
        "required": [
          "subject",
          "frozenAt",
          "scorecards"
        ],
        "properties": {
          "subject": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "frozenAt": {
            "type": "string",
            "format": "date-time"
          },
          "parts": {
            "type": "array",
            "description": "References of the parts that the subject had.",
            "items": {
              "type": "string"
            }
          },
          "scorecards": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Scorecard"
            }
          }
        }
      }
    },
    "requestBodies": {
      "ReasonedAct": {
        "required": true,
        "content": {
          "application/json": {
            "schema": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "version",
                "comment"
              ],
              "properties": {
                "version": {
                  "$ref": "#/components/schemas/ActVersion"
                },
                "comment": {
                  "$ref": "#/components/schemas/ActText"
                }
              }
            }
          }
        }
      }
    }
  }
};
