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
            "name": "kind",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 63
            }
          },
          {
            "name": "namespace",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 63
            }
          },
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 63
            }
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
    }
  },
  "components": {
    "parameters": {
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
              "source-unavailable"
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
