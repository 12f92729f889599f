"""Every figure of the dataset, with the document and the paragraph that says it, page by page.

Needs Python 3.11 and nothing else:

    python3 opendata.py http://127.0.0.1:5080/graphql
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypedDict
from urllib.error import HTTPError
from urllib.request import Request, urlopen

QUERY = """
query Figures($after: String) {
  facts(first: 100, after: $after, where: { value: { neq: null } }, order: [{ id: ASC }]) {
    nodes { id value indicator { name(lang: EN) } period { text } citation { paragraph source { id } } }
    pageInfo { hasNextPage endCursor }
  }
}
"""


@dataclass(frozen=True)
class Citation:
    """Where a figure stands: the n-th non-empty line of the document, from 1."""

    source: str
    paragraph: int


@dataclass(frozen=True)
class Figure:
    """One figure; `citation` is None where it was calculated from others."""

    id: str
    value: Decimal
    indicator: str
    period: str
    citation: Citation | None


class GraphQLError(TypedDict):
    """One error of an answer; `extensions["code"]` is what programs should look at."""

    message: str
    extensions: dict[str, Any]


class Refused(Exception):
    """The API understood the request and refused it."""

    def __init__(self, errors: list[GraphQLError]) -> None:
        super().__init__("; ".join(f"{error['message']} ({error['extensions'].get('code')})" for error in errors))
        self.errors = errors


class Client:
    """Asks one GraphQL endpoint. Waits and asks again, a few times, where the server says that it is busy."""

    def __init__(self, endpoint: str, attempts: int = 4) -> None:
        self.endpoint = endpoint
        self.attempts = attempts

    def figures(self) -> Iterator[Figure]:
        """All figures that have a value, a page at a time."""
        after: str | None = None
        while True:
            page = self.ask(QUERY, {"after": after})["facts"]
            yield from map(self._figure, page["nodes"])
            if not page["pageInfo"]["hasNextPage"]:
                return
            after = page["pageInfo"]["endCursor"]

    def ask(self, query: str, variables: dict[str, Any] | None = None) -> dict[str, Any]:
        """The data of an answer without errors. Numbers keep every digit."""
        body = json.dumps({"query": query, "variables": variables or {}}).encode()
        headers = {"Content-Type": "application/json", "Accept": "application/graphql-response+json, application/json"}
        for attempt in range(1, self.attempts + 1):
            try:
                with urlopen(Request(self.endpoint, body, headers), timeout=30) as response:
                    answer = json.load(response, parse_float=Decimal)
            except HTTPError as error:
                if error.code in (429, 503) and attempt < self.attempts:
                    time.sleep(float(error.headers.get("Retry-After", attempt)))
                    continue
                answer = json.load(error) if "json" in error.headers.get_content_type() else None
                if answer is None:
                    raise
            if answer.get("errors"):
                raise Refused(answer["errors"])
            return answer["data"]
        raise AssertionError("the last attempt returns or raises")

    @staticmethod
    def _figure(node: dict[str, Any]) -> Figure:
        citation = node["citation"]
        return Figure(
            node["id"],
            Decimal(node["value"]),
            node["indicator"]["name"],
            node["period"]["text"],
            Citation(citation["source"]["id"], citation["paragraph"]) if citation else None,
        )


def main() -> int:
    client = Client(sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:5080/graphql")
    try:
        for figure in client.figures():
            where = f"{figure.citation.source} {figure.citation.paragraph}" if figure.citation else "calculated"
            print(figure.id, figure.period, figure.value, where, sep="\t")
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return 1
    except OSError as failure:
        print(f"{client.endpoint}: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
