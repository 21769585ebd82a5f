// Generated from openapi.yaml by `yarn generate`; do not edit.

export const spec = {
  "openapi": "3.1.0",
  "info": {
    "title": "on-call",
    "version": "1",
    "description": "Who is on call for a catalog entity, on every escalation level, until when and who is next; read from a mirror of PagerDuty, never from PagerDuty itself. Every answer carries the age of what it was read from.",
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
    "/sources": {
      "get": {
        "operationId": "getSources",
        "description": "The PagerDuty accounts that are mirrored, and how fresh each mirror is.",
        "responses": {
          "200": {
            "description": "Every configured account, also those that never answered.",
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
                        "$ref": "#/components/schemas/SourceState"
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
    "/services": {
      "get": {
        "operationId": "getServices",
        "description": "Mirrored PagerDuty services, ordered by account and name.",
        "parameters": [
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
                        "$ref": "#/components/schemas/Service"
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
    "/status/{kind}/{namespace}/{name}": {
      "get": {
        "operationId": "getStatus",
        "description": "On-call status of one catalog entity. An entity without a PagerDuty service gets an answer that says so; an entity that the caller may not see is not found.",
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
            "description": "The status now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OnCallStatus"
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
    "/status/query": {
      "post": {
        "operationId": "queryStatuses",
        "description": "On-call status of many entities at once, in the order asked. What the caller may not see, or does not exist, is left out.",
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
            "description": "One status for each visible entity.",
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
                        "$ref": "#/components/schemas/OnCallStatus"
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
    "/now": {
      "get": {
        "operationId": "getNow",
        "description": "Who is on call across the company: one row for each escalation policy, with the services that page it, ordered by team and policy. Rows with findings are not moved; `findings` says what is wrong with each.",
        "parameters": [
          {
            "name": "search",
            "in": "query",
            "allowReserved": true,
            "description": "Part of the name of a person, team, service or policy, in whatever case.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          {
            "$ref": "#/components/parameters/team"
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
                    "asOf",
                    "items",
                    "pageInfo",
                    "sources"
                  ],
                  "properties": {
                    "asOf": {
                      "type": "string",
                      "format": "date-time"
                    },
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/NowRow"
                      }
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    },
                    "sources": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/SourceState"
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
    "/coverage": {
      "get": {
        "operationId": "getCoverage",
        "description": "How well escalation policies are covered and how healthy their rotations are, ordered by team and policy; also policies that no service uses.",
        "parameters": [
          {
            "$ref": "#/components/parameters/team"
          },
          {
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
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
                  "$ref": "#/components/schemas/CoveragePage"
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
    "/coverage/{kind}/{namespace}/{name}": {
      "get": {
        "operationId": "getEntityCoverage",
        "description": "The same for the policies behind one catalog entity, its roll-up where it is a Group, System or Domain.",
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
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
          }
        ],
        "responses": {
          "200": {
            "description": "All policies behind the entity.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CoveragePage"
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
    "/health": {
      "get": {
        "operationId": "getHealth",
        "description": "Interruptions, acknowledgements, frequent alarms and quiet time by team or by service, week by week. Names nobody. Without `from` and `to`, the last 12 weeks.",
        "parameters": [
          {
            "$ref": "#/components/parameters/team"
          },
          {
            "$ref": "#/components/parameters/service"
          },
          {
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
          },
          {
            "name": "groupBy",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "team",
                "service"
              ],
              "default": "team"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One group for each team or service that has something to tell.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
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
    "/incidents": {
      "get": {
        "operationId": "getIncidents",
        "description": "The incidents behind the figures of health, latest first. Whom one interrupted is told to that person and to those who may read people.",
        "parameters": [
          {
            "$ref": "#/components/parameters/team"
          },
          {
            "$ref": "#/components/parameters/service"
          },
          {
            "$ref": "#/components/parameters/from"
          },
          {
            "$ref": "#/components/parameters/to"
          },
          {
            "name": "class",
            "in": "query",
            "description": "Only incidents that interrupted somebody at such a time.",
            "schema": {
              "$ref": "#/components/schemas/InterruptionClass"
            }
          },
          {
            "name": "title",
            "in": "query",
            "allowReserved": true,
            "description": "Only incidents of one alarm, by its title.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 500
            }
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
                        "$ref": "#/components/schemas/Incident"
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
    "/schedules": {
      "get": {
        "operationId": "getSchedules",
        "description": "Mirrored schedules of both of PagerDuty's schedule systems.",
        "parameters": [
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
                        "$ref": "#/components/schemas/Schedule"
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
    "/people": {
      "get": {
        "operationId": "getPeople",
        "description": "People in PagerDuty and the catalog Users that they are; needs the permission on-call.people.read.",
        "parameters": [
          {
            "name": "matched",
            "in": "query",
            "description": "Only those with, or without, a catalog User.",
            "schema": {
              "type": "boolean"
            }
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
                        "$ref": "#/components/schemas/MirroredPerson"
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
    "/facts/query": {
      "post": {
        "operationId": "queryFacts",
        "description": "What readiness rules read of many entities at once beyond their status, in the order asked. What the caller may not see, or does not exist, is left out. Needs the permission on-call.health.read.",
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
            "description": "Facts for each visible entity.",
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
                        "$ref": "#/components/schemas/OnCallFacts"
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
    "/webhooks/pagerduty": {
      "post": {
        "operationId": "receivePagerDutyWebhook",
        "description": "Receives PagerDuty's webhooks v3. Takes no Backstage token: the body has to be signed with one of `onCall.webhooks.secrets`.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": true
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "Applied, or known already."
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
      "team": {
        "name": "team",
        "in": "query",
        "allowReserved": true,
        "description": "Id of a team in PagerDuty, or reference of a catalog Group, whose teams are found by annotation or name.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 300
        }
      },
      "service": {
        "name": "service",
        "in": "query",
        "description": "Id of a service in PagerDuty.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 100
        }
      },
      "from": {
        "name": "from",
        "in": "query",
        "allowReserved": true,
        "description": "Start of a half-open window.",
        "schema": {
          "type": "string",
          "format": "date-time"
        }
      },
      "to": {
        "name": "to",
        "in": "query",
        "allowReserved": true,
        "description": "End of a half-open window.",
        "schema": {
          "type": "string",
          "format": "date-time"
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
          "maxLength": 1000
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
      "NowRow": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "account",
          "policy",
          "services",
          "serviceCount",
          "levels",
          "findings",
          "collectedAt"
        ],
        "properties": {
          "account": {
            "type": "string"
          },
          "team": {
            "$ref": "#/components/schemas/Reference",
            "description": "Of the policy, or of its services where it has none."
          },
          "policy": {
            "$ref": "#/components/schemas/Reference"
          },
          "services": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Reference"
            }
          },
          "serviceCount": {
            "type": "integer",
            "minimum": 0
          },
          "levels": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EscalationLevel"
            }
          },
          "findings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Finding"
            }
          },
          "collectedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "CoveragePage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "asOf",
          "from",
          "to",
          "items",
          "pageInfo",
          "sources"
        ],
        "properties": {
          "asOf": {
            "type": "string",
            "format": "date-time"
          },
          "from": {
            "type": "string",
            "format": "date-time",
            "description": "Of the bars."
          },
          "to": {
            "type": "string",
            "format": "date-time"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PolicyCoverage"
            }
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          },
          "sources": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SourceState"
            }
          }
        }
      },
      "PolicyCoverage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "account",
          "policy",
          "services",
          "serviceCount",
          "windows",
          "gaps",
          "depth",
          "people",
          "singlePerson",
          "leavers",
          "personTargets",
          "lanes",
          "findings",
          "collectedAt"
        ],
        "properties": {
          "account": {
            "type": "string"
          },
          "team": {
            "$ref": "#/components/schemas/Reference"
          },
          "policy": {
            "$ref": "#/components/schemas/Reference"
          },
          "services": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Reference"
            }
          },
          "serviceCount": {
            "type": "integer",
            "minimum": 0,
            "description": "0: nothing uses the policy."
          },
          "windows": {
            "type": "array",
            "description": "Share of the next 7, 28 and 90 days with somebody on the first level; a window that is not known to its end is left out.",
            "items": {
              "$ref": "#/components/schemas/CoverageWindow"
            }
          },
          "gaps": {
            "type": "array",
            "maxItems": 100,
            "description": "From now on, as far as is known.",
            "items": {
              "$ref": "#/components/schemas/Gap"
            }
          },
          "knownUntil": {
            "type": "string",
            "format": "date-time",
            "description": "How far ahead shifts are known; absent where they are not."
          },
          "hoursToFirstGap": {
            "type": "number",
            "minimum": 0,
            "description": "0 where nobody is on call now; absent where no gap is known."
          },
          "depth": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "levels"
            ],
            "properties": {
              "levels": {
                "type": "integer",
                "minimum": 0
              },
              "differentPeople": {
                "type": "number",
                "minimum": 0,
                "maximum": 1,
                "description": "Share of the next 28 days in which the second level has somebody who is not on the first; absent where unknown."
              }
            }
          },
          "people": {
            "type": "integer",
            "minimum": 0,
            "description": "Different people on the first level in the next 28 days."
          },
          "singlePerson": {
            "type": "boolean"
          },
          "leavers": {
            "type": "array",
            "description": "People who still rotate but are no longer in PagerDuty, or no longer in the catalog although they once were.",
            "items": {
              "$ref": "#/components/schemas/Person"
            }
          },
          "personTargets": {
            "type": "array",
            "description": "Levels that page a person directly and not a schedule.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "level",
                "target"
              ],
              "properties": {
                "level": {
                  "type": "integer",
                  "minimum": 1
                },
                "target": {
                  "$ref": "#/components/schemas/Target"
                }
              }
            }
          },
          "centralOperations": {
            "type": "boolean",
            "description": "Whether central operations stands on the first level; absent where onCall.centralOperations is not configured."
          },
          "lanes": {
            "type": "array",
            "description": "One for each level, with the shifts that touch [from, to).",
            "items": {
              "$ref": "#/components/schemas/Lane"
            }
          },
          "findings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Finding"
            }
          },
          "collectedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "CoverageWindow": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "days",
          "until",
          "share"
        ],
        "properties": {
          "days": {
            "type": "integer",
            "enum": [
              7,
              28,
              90
            ]
          },
          "until": {
            "type": "string",
            "format": "date-time"
          },
          "share": {
            "type": "number",
            "minimum": 0,
            "maximum": 1
          }
        }
      },
      "Lane": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "level",
          "targets",
          "bars",
          "gaps"
        ],
        "properties": {
          "level": {
            "type": "integer",
            "minimum": 1
          },
          "targets": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Target"
            }
          },
          "bars": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Bar"
            }
          },
          "gaps": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Gap"
            }
          }
        }
      },
      "Bar": {
        "type": "object",
        "description": "One shift of one person, cut at the bounds that were asked for.",
        "additionalProperties": false,
        "required": [
          "person",
          "from",
          "until"
        ],
        "properties": {
          "person": {
            "$ref": "#/components/schemas/Person"
          },
          "schedule": {
            "$ref": "#/components/schemas/Reference"
          },
          "source": {
            "$ref": "#/components/schemas/ShiftSource"
          },
          "from": {
            "type": "string",
            "format": "date-time"
          },
          "until": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "ShiftSource": {
        "type": "string",
        "enum": [
          "rotation",
          "override",
          "custom-shift",
          "unknown"
        ]
      },
      "InterruptionClass": {
        "type": "string",
        "enum": [
          "office",
          "outside",
          "sleep"
        ],
        "description": "By the person's own time zone and the company's hours."
      },
      "InterruptionCounts": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "office",
          "outside",
          "sleep"
        ],
        "properties": {
          "office": {
            "type": "integer",
            "minimum": 0
          },
          "outside": {
            "type": "integer",
            "minimum": 0
          },
          "sleep": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "Acknowledgement": {
        "type": "object",
        "description": "Seconds from trigger to the first acknowledgement by a person, of high-urgency incidents.",
        "additionalProperties": false,
        "required": [
          "incidents",
          "medianSeconds",
          "p90Seconds"
        ],
        "properties": {
          "incidents": {
            "type": "integer",
            "minimum": 1
          },
          "medianSeconds": {
            "type": "number",
            "minimum": 0
          },
          "p90Seconds": {
            "type": "number",
            "minimum": 0
          }
        }
      },
      "Health": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "asOf",
          "from",
          "to",
          "groupBy",
          "officeHours",
          "weeks",
          "total",
          "groups",
          "sources"
        ],
        "properties": {
          "asOf": {
            "type": "string",
            "format": "date-time"
          },
          "from": {
            "type": "string",
            "format": "date-time"
          },
          "to": {
            "type": "string",
            "format": "date-time"
          },
          "groupBy": {
            "type": "string",
            "enum": [
              "team",
              "service"
            ]
          },
          "officeHours": {
            "type": "string",
            "description": "The hours that classes follow, in words."
          },
          "knownFrom": {
            "type": "string",
            "format": "date-time",
            "description": "From when on incidents are known. Later than `from` while the first fill goes on; absent where nothing is known."
          },
          "weeks": {
            "type": "array",
            "description": "Starts of the weeks, Mondays in UTC, that every series follows.",
            "items": {
              "type": "string",
              "format": "date-time"
            }
          },
          "total": {
            "$ref": "#/components/schemas/HealthGroup"
          },
          "groups": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/HealthGroup"
            }
          },
          "sources": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SourceState"
            }
          }
        }
      },
      "HealthGroup": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "incidents",
          "interruptions",
          "weeks",
          "topAlarms"
        ],
        "properties": {
          "account": {
            "type": "string"
          },
          "group": {
            "$ref": "#/components/schemas/Reference",
            "description": "Absent in the total, and for services without a team."
          },
          "incidents": {
            "type": "integer",
            "minimum": 0
          },
          "interruptions": {
            "$ref": "#/components/schemas/InterruptionCounts"
          },
          "acknowledgement": {
            "$ref": "#/components/schemas/Acknowledgement"
          },
          "weeks": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "from",
                "incidents",
                "interruptions"
              ],
              "properties": {
                "from": {
                  "type": "string",
                  "format": "date-time"
                },
                "incidents": {
                  "type": "integer",
                  "minimum": 0
                },
                "interruptions": {
                  "$ref": "#/components/schemas/InterruptionCounts"
                },
                "acknowledgement": {
                  "$ref": "#/components/schemas/Acknowledgement"
                }
              }
            }
          },
          "topAlarms": {
            "type": "array",
            "maxItems": 10,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "title",
                "service",
                "incidents",
                "interruptions"
              ],
              "properties": {
                "title": {
                  "type": "string"
                },
                "service": {
                  "$ref": "#/components/schemas/Reference"
                },
                "incidents": {
                  "type": "integer",
                  "minimum": 1
                },
                "interruptions": {
                  "$ref": "#/components/schemas/InterruptionCounts"
                }
              }
            }
          },
          "quiet": {
            "type": "object",
            "description": "Hours on call on the first level outside office hours, and how many of them passed without an interruption. Absent where shifts of the window are not known.",
            "additionalProperties": false,
            "required": [
              "outsideHours",
              "quietHours"
            ],
            "properties": {
              "from": {
                "type": "string",
                "format": "date-time",
                "description": "From when on shifts are known."
              },
              "outsideHours": {
                "type": "number",
                "minimum": 0
              },
              "quietHours": {
                "type": "number",
                "minimum": 0
              },
              "share": {
                "type": "number",
                "minimum": 0,
                "maximum": 1
              }
            }
          },
          "load": {
            "type": "object",
            "description": "How evenly interruptions fall on people, naming nobody; absent where fewer than three carried any, since it would tell who.",
            "additionalProperties": false,
            "required": [
              "people",
              "largestShare"
            ],
            "properties": {
              "people": {
                "type": "integer",
                "minimum": 3
              },
              "largestShare": {
                "type": "number",
                "minimum": 0,
                "maximum": 1
              }
            }
          }
        }
      },
      "Incident": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "account",
          "id",
          "title",
          "service",
          "urgency",
          "status",
          "createdAt",
          "interruptions"
        ],
        "properties": {
          "account": {
            "type": "string"
          },
          "id": {
            "type": "string"
          },
          "number": {
            "type": "integer"
          },
          "title": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "service": {
            "$ref": "#/components/schemas/Reference"
          },
          "team": {
            "$ref": "#/components/schemas/Reference"
          },
          "urgency": {
            "type": "string",
            "enum": [
              "high",
              "low",
              "unknown"
            ]
          },
          "status": {
            "type": "string",
            "enum": [
              "triggered",
              "acknowledged",
              "resolved",
              "unknown"
            ]
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "acknowledgedAt": {
            "type": "string",
            "format": "date-time",
            "description": "First time by a person."
          },
          "resolvedAt": {
            "type": "string",
            "format": "date-time"
          },
          "interruptions": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "at",
                "class"
              ],
              "properties": {
                "at": {
                  "type": "string",
                  "format": "date-time"
                },
                "class": {
                  "$ref": "#/components/schemas/InterruptionClass"
                },
                "person": {
                  "$ref": "#/components/schemas/Person",
                  "description": "Only for this person and those who may read people."
                }
              }
            }
          }
        }
      },
      "Schedule": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "account",
          "id",
          "name",
          "system",
          "people"
        ],
        "properties": {
          "account": {
            "type": "string"
          },
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "system": {
            "type": "string",
            "enum": [
              "v2",
              "v3"
            ]
          },
          "timeZone": {
            "type": "string"
          },
          "team": {
            "$ref": "#/components/schemas/Reference"
          },
          "people": {
            "type": "integer",
            "minimum": 0,
            "description": "Different people with a shift in what is known ahead."
          },
          "knownFrom": {
            "type": "string",
            "format": "date-time"
          },
          "knownUntil": {
            "type": "string",
            "format": "date-time"
          },
          "collectedAt": {
            "type": "string",
            "format": "date-time",
            "description": "Age of its oldest shifts; absent before the first."
          },
          "problem": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "MirroredPerson": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "account",
          "id",
          "name"
        ],
        "properties": {
          "account": {
            "type": "string"
          },
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "userRef": {
            "type": "string"
          },
          "email": {
            "type": "string"
          },
          "timeZone": {
            "type": "string"
          }
        }
      },
      "OnCallFacts": {
        "type": "object",
        "description": "A fact that is not known is left out.",
        "additionalProperties": false,
        "required": [
          "entityRef"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "collectedAt": {
            "type": "string",
            "format": "date-time"
          },
          "teamMatchesOwner": {
            "type": "boolean",
            "description": "Whether every service belongs to a PagerDuty team of the entity's owner."
          },
          "rotationPeople": {
            "type": "integer",
            "minimum": 0,
            "description": "Different people on the first level in the next 28 days, of the smallest rotation."
          },
          "centralOperationsOnLevelOne": {
            "type": "boolean"
          },
          "incidents": {
            "type": "object",
            "description": "Of the last 30 days, unless said otherwise; absent while history is not known.",
            "additionalProperties": false,
            "required": [
              "count",
              "outsideInterruptions",
              "outsideInterruptions60Days",
              "escalatedByTimeout",
              "mostRepeated"
            ],
            "properties": {
              "collectedAt": {
                "type": "string",
                "format": "date-time"
              },
              "count": {
                "type": "integer",
                "minimum": 0
              },
              "outsideInterruptions": {
                "type": "integer",
                "minimum": 0,
                "description": "Outside office hours, sleep included."
              },
              "outsideInterruptions60Days": {
                "type": "integer",
                "minimum": 0
              },
              "medianAcknowledgeSeconds": {
                "type": "number",
                "minimum": 0,
                "description": "Of high-urgency incidents; absent where none was acknowledged."
              },
              "escalatedByTimeout": {
                "type": "integer",
                "minimum": 0
              },
              "mostRepeated": {
                "type": "integer",
                "minimum": 0,
                "description": "How often the most frequent alarm came."
              },
              "noiseShare": {
                "type": "number",
                "minimum": 0,
                "maximum": 1,
                "description": "Share of the incidents that were resolved without an acknowledgement or by themselves within 5 minutes; absent without incidents."
              }
            }
          },
          "people": {
            "type": "object",
            "description": "Only of Groups.",
            "additionalProperties": false,
            "properties": {
              "members": {
                "type": "integer",
                "minimum": 0
              },
              "participating": {
                "type": "integer",
                "minimum": 0,
                "description": "Members with a shift in the 28 days behind and ahead."
              },
              "largestShareOnCall": {
                "type": "number",
                "minimum": 0,
                "maximum": 1,
                "description": "Share of 28 days that the busiest person is on call on the first level."
              }
            }
          }
        }
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
      "SourceState": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "account",
          "state"
        ],
        "properties": {
          "account": {
            "type": "string",
            "description": "Id of the account as configured; `default` where there is only one."
          },
          "state": {
            "type": "string",
            "enum": [
              "ok",
              "stale",
              "unavailable",
              "pending"
            ],
            "description": "`ok`: the last pull succeeded and is fresh. `stale`: what is known is older than it should be. `unavailable`: the last pull failed. `pending`: nothing has been pulled yet."
          },
          "collectedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the mirror was last complete."
          },
          "attemptedAt": {
            "type": "string",
            "format": "date-time"
          },
          "problem": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "Problem": {
        "type": "object",
        "description": "Safe to show; never holds a secret.",
        "additionalProperties": false,
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "enum": [
              "unreachable",
              "unauthorized",
              "rate-limited",
              "not-available",
              "bad-answer",
              "refused",
              "misconfigured"
            ]
          },
          "message": {
            "type": "string",
            "description": "What is wrong, where, and what to do."
          }
        }
      },
      "Reference": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "url": {
            "type": "string",
            "description": "Page in PagerDuty."
          }
        }
      },
      "Person": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "PagerDuty's user id."
          },
          "name": {
            "type": "string"
          },
          "userRef": {
            "type": "string",
            "description": "Catalog User with the same e-mail; absent where nobody matches."
          },
          "url": {
            "type": "string"
          }
        }
      },
      "Duty": {
        "type": "object",
        "description": "One person on call for one escalation level, in a half-open interval.",
        "additionalProperties": false,
        "required": [
          "person"
        ],
        "properties": {
          "person": {
            "$ref": "#/components/schemas/Person"
          },
          "schedule": {
            "$ref": "#/components/schemas/Reference",
            "description": "Absent where the policy targets the person directly."
          },
          "from": {
            "type": "string",
            "format": "date-time",
            "description": "Absent where the person is always on call, or since before the mirror's look-back."
          },
          "until": {
            "type": "string",
            "format": "date-time",
            "description": "When the person is off, over consecutive shifts. Absent where the person is always on call, or beyond the mirror's look-ahead."
          }
        }
      },
      "Target": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "type",
          "id",
          "name"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "schedule",
              "user"
            ]
          },
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "url": {
            "type": "string"
          }
        }
      },
      "EscalationLevel": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "level",
          "delayMinutes",
          "targets",
          "now",
          "next"
        ],
        "properties": {
          "level": {
            "type": "integer",
            "minimum": 1
          },
          "delayMinutes": {
            "type": "integer",
            "minimum": 0,
            "description": "Minutes until the next level is notified."
          },
          "targets": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Target"
            }
          },
          "now": {
            "type": "array",
            "description": "Everybody on call on this level now; empty where nobody is.",
            "items": {
              "$ref": "#/components/schemas/Duty"
            }
          },
          "next": {
            "type": "array",
            "description": "Who takes over first, as far as the mirror looks ahead.",
            "items": {
              "$ref": "#/components/schemas/Duty"
            }
          }
        }
      },
      "Gap": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "start",
          "end"
        ],
        "properties": {
          "start": {
            "type": "string",
            "format": "date-time"
          },
          "end": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Coverage": {
        "type": "object",
        "description": "How much of the look-ahead window has somebody on the first level.",
        "additionalProperties": false,
        "required": [
          "from",
          "until",
          "share",
          "gaps"
        ],
        "properties": {
          "from": {
            "type": "string",
            "format": "date-time"
          },
          "until": {
            "type": "string",
            "format": "date-time",
            "description": "As far as asked (28 days) or as far as the mirror knows."
          },
          "share": {
            "type": "number",
            "minimum": 0,
            "maximum": 1
          },
          "people": {
            "type": "integer",
            "minimum": 0,
            "description": "Different people on the first level in the window."
          },
          "gaps": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Gap"
            }
          }
        }
      },
      "Service": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "account",
          "id",
          "name",
          "status"
        ],
        "properties": {
          "account": {
            "type": "string"
          },
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "active",
              "warning",
              "critical",
              "maintenance",
              "disabled",
              "unknown"
            ]
          },
          "team": {
            "$ref": "#/components/schemas/Reference"
          },
          "policy": {
            "$ref": "#/components/schemas/Reference"
          },
          "urgency": {
            "type": "string",
            "enum": [
              "high",
              "low",
              "severity-based",
              "support-hours",
              "unknown"
            ],
            "description": "`support-hours`: depends on the support hours of the service."
          }
        }
      },
      "ServiceStatus": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "service",
          "levels",
          "collectedAt"
        ],
        "properties": {
          "service": {
            "$ref": "#/components/schemas/Service"
          },
          "entityRefs": {
            "type": "array",
            "description": "In a roll-up, the entities that the service belongs to.",
            "items": {
              "type": "string"
            }
          },
          "loops": {
            "type": "integer",
            "minimum": 0,
            "description": "How often the policy repeats."
          },
          "levels": {
            "type": "array",
            "description": "Empty, with coverage absent, where it is not known who is on call.",
            "items": {
              "$ref": "#/components/schemas/EscalationLevel"
            }
          },
          "coverage": {
            "$ref": "#/components/schemas/Coverage"
          },
          "collectedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Finding": {
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
              "no-service",
              "service-not-found",
              "service-disabled",
              "no-policy",
              "nobody-on-level-1",
              "gap-ahead",
              "single-person",
              "person-target",
              "source-unavailable",
              "leaver-rotating",
              "unused-policy",
              "central-operations",
              "same-person-on-all-levels",
              "too-many-services"
            ]
          },
          "message": {
            "type": "string"
          },
          "serviceId": {
            "type": "string"
          }
        }
      },
      "OnCallStatus": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "asOf",
          "services",
          "findings",
          "sources"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "asOf": {
            "type": "string",
            "format": "date-time",
            "description": "The moment that `now` and `next` speak of."
          },
          "services": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ServiceStatus"
            }
          },
          "findings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Finding"
            }
          },
          "sources": {
            "type": "array",
            "description": "The accounts that this status was, or could not be, read from.",
            "items": {
              "$ref": "#/components/schemas/SourceState"
            }
          }
        }
      }
    }
  }
};
