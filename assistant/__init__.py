"""From a question to a checked answer; knows nothing of Gradio outside `assistant.web`."""
