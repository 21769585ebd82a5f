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
                    "pageInfo",
                    "sources"
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
    },
    "/pay/periods": {
      "get": {
        "operationId": "getPayPeriods",
        "description": "The months that can be paid, latest first, from the first that is known to the running one, with where each stands. Without amounts of people.",
        "responses": {
          "200": {
            "description": "Every month.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "asOf",
                    "items"
                  ],
                  "properties": {
                    "asOf": {
                      "type": "string",
                      "format": "date-time"
                    },
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/PayPeriodSummary"
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
    "/pay/periods/{period}": {
      "get": {
        "operationId": "getPayPeriod",
        "description": "One month as payroll sees it: where it stands and how it got there, its totals, and what has to be known before it is closed.",
        "parameters": [
          {
            "$ref": "#/components/parameters/payPeriod"
          }
        ],
        "responses": {
          "200": {
            "description": "Frozen where it is closed, and else computed now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PayPeriodDetail"
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
    "/pay/periods/{period}/people": {
      "get": {
        "operationId": "getPayPeople",
        "description": "Everybody with time on call in a month, or with a correction in it, by name. Lines come without their intervals; see the statement.",
        "parameters": [
          {
            "$ref": "#/components/parameters/payPeriod"
          },
          {
            "name": "search",
            "in": "query",
            "allowReserved": true,
            "description": "Part of a name or e-mail, in whatever case.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          {
            "name": "matched",
            "in": "query",
            "description": "Only those who are a User in the catalog, or only those who are none.",
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
                    "asOf",
                    "period",
                    "state",
                    "items",
                    "pageInfo"
                  ],
                  "properties": {
                    "asOf": {
                      "type": "string",
                      "format": "date-time"
                    },
                    "period": {
                      "type": "string"
                    },
                    "state": {
                      "$ref": "#/components/schemas/PayState"
                    },
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/PayPersonMonth"
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
    "/pay/periods/{period}/changes": {
      "get": {
        "operationId": "getPayChanges",
        "description": "What changed in the schedules since the last closing, in this month and in months closed before, latest first, with who did it where PagerDuty's audit trail tells.",
        "parameters": [
          {
            "$ref": "#/components/parameters/payPeriod"
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
                  "$ref": "#/components/schemas/PayChanges"
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
    "/pay/periods/{period}/review": {
      "post": {
        "operationId": "reviewPayPeriod",
        "description": "Notes that a month was looked through. A month with errors cannot be reviewed, nor one that is not over.",
        "parameters": [
          {
            "$ref": "#/components/parameters/payPeriod"
          }
        ],
        "requestBody": {
          "$ref": "#/components/requestBodies/PayNote"
        },
        "responses": {
          "200": {
            "description": "Where the month stands now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PayPeriodSummary"
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
    "/pay/periods/{period}/close": {
      "post": {
        "operationId": "closePayPeriod",
        "description": "Freezes a reviewed month with all that it was computed from. Refused where the month is no longer what was reviewed, or is closed by somebody else meanwhile.",
        "parameters": [
          {
            "$ref": "#/components/parameters/payPeriod"
          }
        ],
        "requestBody": {
          "$ref": "#/components/requestBodies/PayNote"
        },
        "responses": {
          "200": {
            "description": "Where the month stands now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PayPeriodSummary"
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
    "/pay/periods/{period}/reopen": {
      "post": {
        "operationId": "reopenPayPeriod",
        "description": "Opens the month that was closed last, for a reason that stays with it. Its earlier closing is kept.",
        "parameters": [
          {
            "$ref": "#/components/parameters/payPeriod"
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
                  "reason"
                ],
                "properties": {
                  "reason": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 1000,
                    "pattern": "\\S"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Where the month stands now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PayPeriodSummary"
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
    "/pay/periods/{period}/export": {
      "get": {
        "operationId": "getPayExport",
        "description": "The payroll file of a closed month: one line for each person and band, and what earlier months are corrected by, with the month that they correct. The same bytes for ever.",
        "parameters": [
          {
            "$ref": "#/components/parameters/payPeriod"
          }
        ],
        "responses": {
          "200": {
            "description": "The file.",
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
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
        "operationId": "exportPayPeriod",
        "description": "Notes that a closed month was handed over to payroll.",
        "parameters": [
          {
            "$ref": "#/components/parameters/payPeriod"
          }
        ],
        "requestBody": {
          "$ref": "#/components/requestBodies/PayNote"
        },
        "responses": {
          "200": {
            "description": "Where the month stands now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PayPeriodSummary"
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
    "/pay/periods/{period}/statement": {
      "get": {
        "operationId": "getPayStatement",
        "description": "One person's month, down to every interval with its schedule, source, rule and rate. One's own, unless the permission to read all is there.",
        "parameters": [
          {
            "$ref": "#/components/parameters/payPeriod"
          },
          {
            "$ref": "#/components/parameters/payPerson"
          }
        ],
        "responses": {
          "200": {
            "description": "Frozen where the month is closed, and else computed now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PayStatement"
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
    "/pay/periods/{period}/statement.csv": {
      "get": {
        "operationId": "getPayStatementFile",
        "description": "The lines of one person's month, in the form of the payroll file.",
        "parameters": [
          {
            "$ref": "#/components/parameters/payPeriod"
          },
          {
            "$ref": "#/components/parameters/payPerson"
          }
        ],
        "responses": {
          "200": {
            "description": "The file.",
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
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
    "/pay/me": {
      "get": {
        "operationId": "getMyPay",
        "description": "The caller's own month, the running one unless another is named: what is earned, what is still to come, and how earlier months ended.",
        "parameters": [
          {
            "$ref": "#/components/parameters/payPeriodQuery"
          }
        ],
        "responses": {
          "200": {
            "description": "Without a statement where the caller was never on call.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MyPay"
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
    "/pay/teams": {
      "get": {
        "operationId": "getTeamPay",
        "description": "What the schedules of teams cost in a month, without people: of the teams that the caller belongs to, or of all with the permission to read costs.",
        "parameters": [
          {
            "$ref": "#/components/parameters/payPeriodQuery"
          }
        ],
        "responses": {
          "200": {
            "description": "By name.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TeamPay"
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
    "/pay/costs": {
      "get": {
        "operationId": "getPayCosts",
        "description": "Cost by team and month beside how often outside hours were interrupted, and the share of paid hours that were quiet.",
        "parameters": [
          {
            "name": "from",
            "in": "query",
            "description": "First month; five before the last without it.",
            "schema": {
              "$ref": "#/components/schemas/PayPeriodName"
            }
          },
          {
            "name": "to",
            "in": "query",
            "description": "Last month; the running one without it.",
            "schema": {
              "$ref": "#/components/schemas/PayPeriodName"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "In order of time.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PayCosts"
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
    "/pay/forecast": {
      "get": {
        "operationId": "getPayForecast",
        "description": "What a month will cost by what is scheduled now; the coming one unless another is named.",
        "parameters": [
          {
            "$ref": "#/components/parameters/payPeriodQuery"
          }
        ],
        "responses": {
          "200": {
            "description": "As far as shifts are known.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PayForecast"
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
      },
      "payPeriod": {
        "name": "period",
        "in": "path",
        "required": true,
        "description": "A month of the payroll zone, as yyyy-mm.",
        "schema": {
          "$ref": "#/components/schemas/PayPeriodName"
        }
      },
      "payPerson": {
        "name": "person",
        "in": "query",
        "allowReserved": true,
        "description": "The `id` of a person; the caller without it.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 300
        }
      },
      "payPeriodQuery": {
        "name": "period",
        "in": "query",
        "description": "A month of the payroll zone, as yyyy-mm.",
        "schema": {
          "$ref": "#/components/schemas/PayPeriodName"
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
          "testPages": {
            "type": "object",
            "description": "Incidents that tried the chain, by `onCall.testPages.marker` in their title; of the service that has fewest. Absent while the history of 90 days is not known, unless what is known suffices.",
            "additionalProperties": false,
            "required": [
              "acknowledged90Days"
            ],
            "properties": {
              "acknowledged90Days": {
                "type": "integer",
                "minimum": 0,
                "description": "Acknowledged by a person in the last 90 days."
              },
              "lastAcknowledgedAt": {
                "type": "string",
                "format": "date-time"
              }
            }
          },
          "rotation": {
            "type": "object",
            "description": "Only of Groups: how the team shares the rotations that its services call. Sums alone, naming nobody.",
            "additionalProperties": false,
            "required": [
              "members",
              "exempt",
              "eligible"
            ],
            "properties": {
              "members": {
                "type": "integer",
                "minimum": 0,
                "description": "Users in the Group."
              },
              "exempt": {
                "type": "integer",
                "minimum": 0,
                "description": "As many of them as do not have to take part, by annotation; who, is not told."
              },
              "eligible": {
                "type": "integer",
                "minimum": 0
              },
              "participating": {
                "type": "integer",
                "minimum": 0,
                "description": "Members with a shift in the next 90 days; absent while these are not known."
              },
              "participation": {
                "type": "number",
                "minimum": 0,
                "maximum": 1,
                "description": "Share of the eligible; absent where nobody is."
              },
              "people": {
                "type": "integer",
                "minimum": 0,
                "description": "Different people on the first levels in the next 28 days; absent while these are not known."
              },
              "largestLoad": {
                "type": "number",
                "minimum": 0,
                "maximum": 1,
                "description": "Share of the next 28 days, in whole per cent, that the busiest of them is on call on first levels, for whichever team. Absent where fewer than three share, since it would tell who."
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
          },
          "feeds": {
            "type": "array",
            "description": "What is read piece by piece, beside the pull.",
            "items": {
              "$ref": "#/components/schemas/SourceFeed"
            }
          }
        }
      },
      "SourceFeed": {
        "type": "object",
        "description": "How fresh final shifts of schedules, or incidents and whom they interrupted, are.",
        "additionalProperties": false,
        "required": [
          "feed",
          "state"
        ],
        "properties": {
          "feed": {
            "type": "string",
            "enum": [
              "schedules",
              "history"
            ]
          },
          "state": {
            "type": "string",
            "enum": [
              "ok",
              "stale",
              "unavailable",
              "pending"
            ]
          },
          "collectedAt": {
            "type": "string",
            "format": "date-time",
            "description": "Age of the oldest that is shown as present."
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
          },
          "collectedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the window was last read whole; who is on call now is read more often."
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
      },
      "PayState": {
        "type": "string",
        "enum": [
          "open",
          "reviewed",
          "closed",
          "exported"
        ]
      },
      "PayClosing": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "number",
          "at",
          "by",
          "hash"
        ],
        "properties": {
          "number": {
            "type": "integer",
            "minimum": 1,
            "description": "Of this month, from 1."
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "by": {
            "type": "string",
            "description": "Reference of a User."
          },
          "hash": {
            "type": "string",
            "description": "SHA-256 of all that was frozen, in its canonical form."
          },
          "supersededAt": {
            "type": "string",
            "format": "date-time",
            "description": "Left out for the closing in force."
          }
        }
      },
      "PayDecimal": {
        "type": "string",
        "description": "An exact decimal number; never a float.",
        "pattern": "^-?[0-9]+(\\.[0-9]+)?$"
      },
      "PayMoney": {
        "type": "object",
        "description": "An exact amount in one currency (ISO 4217).",
        "additionalProperties": false,
        "required": [
          "currency",
          "amount"
        ],
        "properties": {
          "currency": {
            "type": "string"
          },
          "amount": {
            "$ref": "#/components/schemas/PayDecimal"
          }
        }
      },
      "PayPeriodSummary": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "period",
          "start",
          "end",
          "timeZone",
          "state",
          "over"
        ],
        "properties": {
          "period": {
            "type": "string"
          },
          "start": {
            "type": "string",
            "format": "date-time"
          },
          "end": {
            "type": "string",
            "format": "date-time"
          },
          "timeZone": {
            "type": "string",
            "description": "Of payroll; cuts the month."
          },
          "state": {
            "$ref": "#/components/schemas/PayState"
          },
          "over": {
            "type": "boolean"
          },
          "closing": {
            "$ref": "#/components/schemas/PayClosing"
          },
          "totals": {
            "type": "array",
            "description": "Corrections included. Of a closed month only; others are computed when asked for.",
            "items": {
              "$ref": "#/components/schemas/PayMoney"
            }
          }
        }
      },
      "PayPeriodName": {
        "type": "string",
        "pattern": "^20[0-9]{2}-(0[1-9]|1[0-2])$"
      },
      "PayProblem": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "severity",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string"
          },
          "severity": {
            "type": "string",
            "enum": [
              "error",
              "warning"
            ],
            "description": "Errors keep a month from being closed."
          },
          "message": {
            "type": "string",
            "description": "What is wrong, where, and what to do."
          },
          "personIds": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "scheduleIds": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "minutes": {
            "type": "number"
          }
        }
      },
      "PayTransition": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "to",
          "at",
          "by"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/PayState"
          },
          "to": {
            "$ref": "#/components/schemas/PayState"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "by": {
            "type": "string",
            "description": "Reference of a User."
          },
          "note": {
            "type": "string"
          },
          "closing": {
            "type": "integer",
            "description": "Number of the closing concerned."
          }
        }
      },
      "PayPeriodDetail": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "asOf",
          "period",
          "start",
          "end",
          "timeZone",
          "state",
          "over",
          "closable",
          "totals",
          "correctionTotals",
          "people",
          "problems",
          "transitions",
          "closings",
          "reviewIsCurrent"
        ],
        "properties": {
          "asOf": {
            "type": "string",
            "format": "date-time"
          },
          "period": {
            "type": "string"
          },
          "start": {
            "type": "string",
            "format": "date-time"
          },
          "end": {
            "type": "string",
            "format": "date-time"
          },
          "timeZone": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/PayState"
          },
          "over": {
            "type": "boolean"
          },
          "closable": {
            "type": "boolean",
            "description": "Over, and no problem is an error."
          },
          "closing": {
            "$ref": "#/components/schemas/PayClosing"
          },
          "totals": {
            "type": "array",
            "description": "Corrections included.",
            "items": {
              "$ref": "#/components/schemas/PayMoney"
            }
          },
          "correctionTotals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayMoney"
            }
          },
          "people": {
            "type": "integer",
            "minimum": 0
          },
          "problems": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayProblem"
            }
          },
          "transitions": {
            "type": "array",
            "description": "Oldest first.",
            "items": {
              "$ref": "#/components/schemas/PayTransition"
            }
          },
          "closings": {
            "type": "array",
            "description": "Those superseded too, oldest first.",
            "items": {
              "$ref": "#/components/schemas/PayClosing"
            }
          },
          "reviewIsCurrent": {
            "type": "boolean",
            "description": "The month is what was reviewed."
          }
        }
      },
      "PayPerson": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "pagerDutyIds"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Reference of the User, or else `account/id` of PagerDuty."
          },
          "name": {
            "type": "string"
          },
          "email": {
            "type": "string"
          },
          "userRef": {
            "type": "string",
            "description": "Left out where nobody matches."
          },
          "pagerDutyIds": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "timeZone": {
            "type": "string"
          },
          "left": {
            "type": "boolean",
            "description": "No longer in the catalog or in PagerDuty."
          }
        }
      },
      "PayBandReference": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          }
        }
      },
      "PayLineSummary": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "band",
          "perHour",
          "heldMinutes",
          "minutes",
          "currency",
          "amount"
        ],
        "properties": {
          "band": {
            "$ref": "#/components/schemas/PayBandReference"
          },
          "perHour": {
            "$ref": "#/components/schemas/PayDecimal"
          },
          "heldMinutes": {
            "type": "number",
            "description": "On call, exactly."
          },
          "minutes": {
            "type": "number",
            "description": "Paid, after rounding and minimum."
          },
          "currency": {
            "type": "string"
          },
          "amount": {
            "$ref": "#/components/schemas/PayDecimal"
          }
        }
      },
      "PayActor": {
        "type": "object",
        "description": "Who changed a schedule. Of an API key the name may be no more than the end of its token.",
        "additionalProperties": false,
        "required": [
          "kind",
          "name"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "user",
              "api-key",
              "integration",
              "unknown"
            ]
          },
          "name": {
            "type": "string"
          }
        }
      },
      "PaySource": {
        "type": "object",
        "description": "What put a person on call.",
        "additionalProperties": false,
        "required": [
          "kind"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/ShiftSource"
          },
          "by": {
            "allOf": [
              {
                "$ref": "#/components/schemas/PayActor"
              }
            ],
            "description": "Who made the override or custom shift."
          },
          "insteadOf": {
            "type": "string",
            "description": "Whose turn it would have been."
          }
        }
      },
      "PayCorrectionReason": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "message",
          "minutes"
        ],
        "properties": {
          "kind": {
            "type": "string"
          },
          "message": {
            "type": "string"
          },
          "minutes": {
            "type": "number"
          },
          "during": {
            "$ref": "#/components/schemas/Gap"
          },
          "scheduleId": {
            "type": "string"
          },
          "source": {
            "$ref": "#/components/schemas/PaySource"
          }
        }
      },
      "PayCorrection": {
        "type": "object",
        "description": "What a month closed before was wrong by. Minutes and amount are what is added; negative where too much was paid.",
        "additionalProperties": false,
        "required": [
          "corrects",
          "band",
          "perHour",
          "minutes",
          "currency",
          "amount",
          "reasons"
        ],
        "properties": {
          "corrects": {
            "type": "string",
            "description": "The month that is corrected, as yyyy-mm."
          },
          "band": {
            "$ref": "#/components/schemas/PayBandReference"
          },
          "perHour": {
            "$ref": "#/components/schemas/PayDecimal"
          },
          "minutes": {
            "type": "number"
          },
          "currency": {
            "type": "string"
          },
          "amount": {
            "$ref": "#/components/schemas/PayDecimal"
          },
          "reasons": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayCorrectionReason"
            }
          }
        }
      },
      "PayUnpaidReason": {
        "type": "string",
        "enum": [
          "office-hours",
          "no-band",
          "level",
          "schedule",
          "person",
          "no-rate"
        ]
      },
      "PayUnpaidSummary": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason",
          "minutes"
        ],
        "properties": {
          "reason": {
            "$ref": "#/components/schemas/PayUnpaidReason"
          },
          "minutes": {
            "type": "number"
          }
        }
      },
      "PayPersonMonth": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "person",
          "lines",
          "corrections",
          "unpaid",
          "totals"
        ],
        "properties": {
          "person": {
            "$ref": "#/components/schemas/PayPerson"
          },
          "lines": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayLineSummary"
            }
          },
          "corrections": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayCorrection"
            }
          },
          "unpaid": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayUnpaidSummary"
            }
          },
          "totals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayMoney"
            }
          }
        }
      },
      "PaySchedule": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "`account/id`."
          },
          "name": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "timeZone": {
            "type": "string"
          },
          "team": {
            "$ref": "#/components/schemas/Reference"
          },
          "teamRef": {
            "type": "string",
            "description": "Catalog Group that the team is."
          }
        }
      },
      "PayScheduleChange": {
        "type": "object",
        "description": "A stretch of a schedule that somebody else holds than before.",
        "additionalProperties": false,
        "required": [
          "schedule",
          "seenAt",
          "start",
          "end",
          "before",
          "after",
          "by"
        ],
        "properties": {
          "schedule": {
            "$ref": "#/components/schemas/PaySchedule"
          },
          "seenAt": {
            "type": "string",
            "format": "date-time"
          },
          "start": {
            "type": "string",
            "format": "date-time"
          },
          "end": {
            "type": "string",
            "format": "date-time"
          },
          "before": {
            "type": "array",
            "description": "Who held it; nobody where empty.",
            "items": {
              "$ref": "#/components/schemas/Person"
            }
          },
          "after": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Person"
            }
          },
          "closedPeriod": {
            "type": "string",
            "description": "The closed month that it lies in, which it corrects."
          },
          "by": {
            "type": "array",
            "description": "Who changed the schedule between two readings, by PagerDuty's audit trail; empty where that is not known.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "kind",
                "name",
                "at"
              ],
              "properties": {
                "kind": {
                  "type": "string",
                  "enum": [
                    "user",
                    "api-key",
                    "integration",
                    "unknown"
                  ]
                },
                "name": {
                  "type": "string"
                },
                "at": {
                  "type": "string",
                  "format": "date-time"
                }
              }
            }
          }
        }
      },
      "PayChanges": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "since",
          "items",
          "pageInfo"
        ],
        "properties": {
          "since": {
            "type": "string",
            "format": "date-time",
            "description": "When the month before was closed; the month's start else."
          },
          "auditProblem": {
            "$ref": "#/components/schemas/Problem"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayScheduleChange"
            }
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "PayRule": {
        "description": "Why a moment is in its band.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "office",
              "holiday",
              "eve",
              "day"
            ]
          },
          "name": {
            "type": "string",
            "description": "Of the holiday or eve."
          },
          "day": {
            "type": "string"
          }
        }
      },
      "PayInterval": {
        "type": "object",
        "description": "A half-open stretch of time on call, with why it counts as it does.",
        "additionalProperties": false,
        "required": [
          "start",
          "end",
          "scheduleId",
          "source",
          "timeZone"
        ],
        "properties": {
          "start": {
            "type": "string",
            "format": "date-time"
          },
          "end": {
            "type": "string",
            "format": "date-time"
          },
          "scheduleId": {
            "type": "string",
            "description": "`account/id`."
          },
          "level": {
            "type": "integer",
            "minimum": 1
          },
          "rotation": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id"
            ],
            "properties": {
              "id": {
                "type": "string"
              },
              "name": {
                "type": "string"
              }
            }
          },
          "source": {
            "$ref": "#/components/schemas/PaySource"
          },
          "timeZone": {
            "type": "string",
            "description": "Of the clock that counted."
          },
          "rule": {
            "$ref": "#/components/schemas/PayRule"
          },
          "also": {
            "type": "array",
            "description": "Other schedules at the same time, which add nothing.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "scheduleId"
              ],
              "properties": {
                "scheduleId": {
                  "type": "string"
                },
                "level": {
                  "type": "integer"
                }
              }
            }
          },
          "rateId": {
            "type": "string",
            "description": "Of paid intervals."
          },
          "rateFrom": {
            "type": "string",
            "description": "Since when the rate is what it is; left out where ever since."
          }
        }
      },
      "PayLine": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "band",
          "perHour",
          "heldMinutes",
          "minutes",
          "currency",
          "amount",
          "intervals"
        ],
        "properties": {
          "band": {
            "$ref": "#/components/schemas/PayBandReference"
          },
          "perHour": {
            "$ref": "#/components/schemas/PayDecimal"
          },
          "heldMinutes": {
            "type": "number"
          },
          "minutes": {
            "type": "number"
          },
          "currency": {
            "type": "string"
          },
          "amount": {
            "$ref": "#/components/schemas/PayDecimal"
          },
          "intervals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayInterval"
            }
          }
        }
      },
      "PayUnpaid": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason",
          "minutes",
          "intervals"
        ],
        "properties": {
          "reason": {
            "$ref": "#/components/schemas/PayUnpaidReason"
          },
          "minutes": {
            "type": "number"
          },
          "intervals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayInterval"
            }
          }
        }
      },
      "PayStatement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "asOf",
          "period",
          "start",
          "end",
          "timeZone",
          "state",
          "person",
          "lines",
          "corrections",
          "unpaid",
          "totals",
          "schedules"
        ],
        "properties": {
          "asOf": {
            "type": "string",
            "format": "date-time",
            "description": "When it was computed; when it was closed, if it is."
          },
          "period": {
            "type": "string"
          },
          "start": {
            "type": "string",
            "format": "date-time"
          },
          "end": {
            "type": "string",
            "format": "date-time"
          },
          "timeZone": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/PayState"
          },
          "closing": {
            "$ref": "#/components/schemas/PayClosing"
          },
          "person": {
            "$ref": "#/components/schemas/PayPerson"
          },
          "lines": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayLine"
            }
          },
          "corrections": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayCorrection"
            }
          },
          "unpaid": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayUnpaid"
            }
          },
          "totals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayMoney"
            }
          },
          "schedules": {
            "type": "array",
            "description": "Those that intervals name.",
            "items": {
              "$ref": "#/components/schemas/PaySchedule"
            }
          }
        }
      },
      "MyPay": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "asOf",
          "period",
          "state",
          "history"
        ],
        "properties": {
          "asOf": {
            "type": "string",
            "format": "date-time"
          },
          "period": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/PayState"
          },
          "statement": {
            "$ref": "#/components/schemas/PayStatement"
          },
          "forecast": {
            "type": "object",
            "description": "Of a month that is not over.",
            "additionalProperties": false,
            "required": [
              "earned",
              "coming",
              "knownUntil"
            ],
            "properties": {
              "earned": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/PayMoney"
                }
              },
              "coming": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/PayMoney"
                }
              },
              "knownUntil": {
                "type": "string",
                "format": "date-time"
              }
            }
          },
          "history": {
            "type": "array",
            "description": "The caller's closed months, latest first.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "period",
                "state",
                "totals"
              ],
              "properties": {
                "period": {
                  "type": "string"
                },
                "state": {
                  "$ref": "#/components/schemas/PayState"
                },
                "totals": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/PayMoney"
                  }
                }
              }
            }
          }
        }
      },
      "PayTeamReference": {
        "type": "object",
        "description": "The Group, or else the PagerDuty team, or else the schedule.",
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
          "ref": {
            "type": "string",
            "description": "Reference of the Group."
          }
        }
      },
      "PayTeamCost": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "team",
          "minutes",
          "people",
          "totals"
        ],
        "properties": {
          "team": {
            "$ref": "#/components/schemas/PayTeamReference"
          },
          "minutes": {
            "type": "number",
            "description": "Paid."
          },
          "people": {
            "type": "integer",
            "minimum": 0
          },
          "totals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayMoney"
            }
          },
          "outsideInterruptions": {
            "type": "integer",
            "minimum": 0,
            "description": "How often people were notified while they were paid. Left out where the history of incidents does not reach the month."
          },
          "quietMinutes": {
            "type": "number",
            "description": "Paid time in clock hours without an interruption."
          },
          "quietShare": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "Easy money: quiet share of paid time."
          }
        }
      },
      "TeamPay": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "asOf",
          "period",
          "state",
          "items"
        ],
        "properties": {
          "asOf": {
            "type": "string",
            "format": "date-time"
          },
          "period": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/PayState"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayTeamCost"
            }
          }
        }
      },
      "PayCostMonth": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "period",
          "state",
          "minutes",
          "people",
          "totals",
          "correctionTotals",
          "teams"
        ],
        "properties": {
          "period": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/PayState"
          },
          "minutes": {
            "type": "number"
          },
          "people": {
            "type": "integer",
            "minimum": 0
          },
          "totals": {
            "type": "array",
            "description": "Without corrections; the teams add up to it.",
            "items": {
              "$ref": "#/components/schemas/PayMoney"
            }
          },
          "correctionTotals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayMoney"
            }
          },
          "outsideInterruptions": {
            "type": "integer",
            "minimum": 0
          },
          "quietMinutes": {
            "type": "number"
          },
          "quietShare": {
            "type": "number",
            "minimum": 0,
            "maximum": 1
          },
          "teams": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayTeamCost"
            }
          }
        }
      },
      "PayCosts": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "asOf",
          "from",
          "to",
          "months"
        ],
        "properties": {
          "asOf": {
            "type": "string",
            "format": "date-time"
          },
          "from": {
            "type": "string"
          },
          "to": {
            "type": "string"
          },
          "knownFrom": {
            "type": "string",
            "format": "date-time",
            "description": "Since when shifts are known; months before are left out."
          },
          "months": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayCostMonth"
            }
          }
        }
      },
      "PayForecast": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "asOf",
          "period",
          "earned",
          "coming",
          "knownUntil",
          "totals",
          "teams"
        ],
        "properties": {
          "asOf": {
            "type": "string",
            "format": "date-time"
          },
          "period": {
            "type": "string"
          },
          "earned": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayMoney"
            }
          },
          "coming": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayMoney"
            }
          },
          "knownUntil": {
            "type": "string",
            "format": "date-time"
          },
          "totals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayMoney"
            }
          },
          "teams": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PayTeamCost"
            }
          }
        }
      }
    },
    "requestBodies": {
      "PayNote": {
        "required": true,
        "content": {
          "application/json": {
            "schema": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "note": {
                  "type": "string",
                  "maxLength": 1000
                }
              }
            }
          }
        }
      }
    }
  }
};
