# Every command of the project. `make` alone lists them.

LOCAL := python3 -B docker/local

.DEFAULT_GOAL := help
.PHONY: help run dev reset token test test-backend test-client e2e ci format lint contract parts parts-stop bench bench-bulk bench-stress bench-stress-export check-documents check-audit check-accounts clean

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## install, build and start everything; Ctrl-C stops it, the data stay
	@$(LOCAL) run

dev: ## the same with live reload of the API and the client (http://localhost:5173)
	@$(LOCAL) dev

reset: ## forget the data of `make run` and `make dev`
	@$(LOCAL) reset

token: ## print a demo account's bearer token: make token AS=editor
	@AS=$(AS) $(LOCAL) token

test: ## every test: backend, client, end to end in a browser; needs nothing running
	@$(LOCAL) test

test-backend: ## the backend's tests alone
	@$(LOCAL) test-backend

test-client: ## the client's unit tests alone
	@$(LOCAL) test-client

e2e: ## the browser tests alone, or some of them: make e2e STORIES="session publish"
	@$(LOCAL) e2e

ci: ## what the build server runs: format, lint, contract and size checks, then `make test`
	@$(LOCAL) ci

format: ## format all sources
	@$(LOCAL) format

lint: ## formatters' and linters' checks, without tests
	@$(LOCAL) lint

contract: ## write openapi.yaml from the API and the client's code from openapi.yaml
	@$(LOCAL) contract

parts: ## start MySQL and Keycloak in the background and print the variables that the tests read
	@$(LOCAL) parts

parts-stop: ## stop them and forget their data
	@$(LOCAL) parts-stop

bench: ## 100,000 made-up projects, read through the API and through JDBC; PROJECTS=20000 for fewer
	@$(LOCAL) bench

bench-bulk: ## 10,000 projects written through a source in bulk, and by a staged SQL load
	@$(LOCAL) bench-bulk

bench-stress: ## 16 writers and 3 readers at a hub that is killed three times: all must end equal
	@$(LOCAL) bench-stress

bench-stress-export: ## exports of everything while 16 writers publish and take back: with the feed all must end equal
	@$(LOCAL) bench-stress-export

check-documents: ## compare what readers of `make run` are served with a new rendering; MEND=1 keeps it right
	@$(LOCAL) check-documents

check-audit: ## verify the chain of audit events of `make run`; NOTED=NUMBER:HASH says what an event was
	@$(LOCAL) check-audit

check-accounts: ## compare the people of each organisation of `make run` with those at Keycloak; MEND=1 puts it right
	@$(LOCAL) check-accounts

clean: ## remove what the builds made; downloads and data stay
	@$(LOCAL) clean
