"""From a policy file to clauses and a hybrid search over them; knows nothing of chat or rules."""
