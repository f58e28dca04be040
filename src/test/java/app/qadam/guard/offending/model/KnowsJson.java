package app.qadam.guard.offending.model;

import tools.jackson.databind.JsonNode;

/** Breaks a house rule on purpose. */
interface KnowsJson {
  JsonNode json();
}
