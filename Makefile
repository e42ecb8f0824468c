PYTHON ?= python3
PORT ?= 7860
HOST ?= 127.0.0.1
GPU ?=
TORCH_INDEX ?=
ARGS ?=
export GPU TORCH_INDEX

.DEFAULT_GOAL := help
.PHONY: help run setup test check fix lock mutate clean python

help: ## 列出命令 / list the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-6s %s\n", $$1, $$2}' Makefile
	@echo '变量 / variables: PORT=7860 HOST=127.0.0.1 PYTHON=python3 GPU=1 (torch + CUDA) TORCH_INDEX=URL ARGS="-k word" (test)'

run: setup ## 安装（如需）并打开网页 / set up where needed and serve the web chat
	@PORT="$(PORT)" HOST="$(HOST)" exec .venv/bin/python app.py

setup: python ## 只安装并建立索引 / set up only: packages, index, rules
	@"$(PYTHON)" scripts/setup.py

test: python ## 运行全部测试 / run every test (ARGS= for pytest)
	@"$(PYTHON)" scripts/setup.py --dev
	@"$(PYTHON)" scripts/browser.py
	@CHROMIUM="$$(cat .venv/.setup/browser)" .venv/bin/python -m pytest $(ARGS)

check: python ## 检查风格、类型与依赖方向 / lint, formatting, types, import walls
	@"$(PYTHON)" scripts/setup.py --dev --only-packages
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy --strict assistant index prompts evals app.py
	.venv/bin/lint-imports

fix: python ## 自动修正格式 / mend style and formatting
	@"$(PYTHON)" scripts/setup.py --dev --only-packages
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

lock: python ## 更新版本锁 / write requirements.lock from a fresh install
	@"$(PYTHON)" scripts/setup.py --lock

mutate: python ## 变异测试：规则核对核心的测试是否有效 / mutation tests of the checker's core (some minutes)
	@"$(PYTHON)" scripts/setup.py --dev --only-packages
	.venv/bin/python -m pip install -q mutmut==3.8.1
	.venv/bin/mutmut run
	.venv/bin/mutmut results

clean: ## 删除 .venv 与索引 / remove .venv and the index
	rm -rf .venv .index

python:
	@command -v "$(PYTHON)" >/dev/null 2>&1 || { echo '需要 Python 3.11 以上 / Python 3.11 or later is needed: install it, or name one: make setup PYTHON=/path/to/python3' >&2; exit 1; }
