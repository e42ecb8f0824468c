"""The deterministic rules checker: facts in, verdicts out. It knows no index, no prompt and no model."""
