"""The whole job through the Model Context Protocol, with the client of its official kit, over stdio."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

from mcp import Client, StdioServerParameters

SERVER = Path(__file__).parents[3] / "examples" / "mcp" / "server.py"
NOTE = """Reunión con Marta
- Quiere pasar de 200 a 500 suscriptores antes del 31 de marzo.
- Usamos AWeber, y la plantilla ya está hecha.
"""
TEAM = {"people": [{"name": "Ana", "roles": ["va"], "hours_per_week": 20}, {"name": "Marta", "roles": ["client"], "hours_per_week": 5}]}


async def whole_job() -> None:
    server = StdioServerParameters(command=sys.executable, args=[str(SERVER)])
    async with Client(server) as client:

        async def call(name: str, **arguments: Any) -> Any:
            result = await client.call_tool(name, arguments)
            assert not result.is_error, result.content
            structured: Any = result.structured_content
            return structured["result"] if set(structured) == {"result"} else structured

        tools = (await client.list_tools()).tools
        assert all(tool.description for tool in tools)
        read = await call("read_note", text=NOTE, today="2026-11-30")
        assert any("AWeber" in fact for fact in read["facts"]), read["facts"]
        goal = next(draft["goal"] for draft in read["reading"]["drafts"] if draft["goal"]["measure"])
        judged = await call("judge", goal=goal, today="2026-11-30", language="es")
        assert "200" in judged["sentence"] and "500" in judged["sentence"]

        turn = await call("interview", today="2026-11-30", goal=goal, template="newsletter")
        asked = 0
        while turn["question"]:
            asked += 1
            answer = "1/2/2027" if turn["question"]["kind"] == "date" else ""
            turn = await call("interview", today="2026-11-30", state=turn["state"], answer=answer)
        assert asked > 3

        made = await call("plan", template="newsletter", goal=turn["goal"], answers=turn["answers"])
        terms = {"today": "2026-11-30", "key_date": "2027-01-12", "team": TEAM}
        placed = await call("schedule", plan=made["plan"], terms=terms)
        assert placed["feasibility"]["chance_percent"] is not None
        text = await call("sheet", schedule=placed["schedule"], language="es")
        assert text.count("\n") > 8

        title = made["plan"]["tasks"][0]["title"]["es"]
        line = next(line for line in text.splitlines() if title in line)
        back = text.replace(line, line.replace("por hacer", "hecha"))
        assert back != text, line
        merged = await call("merge", schedule=placed["schedule"], csv=back)
        assert [change["kind"] for change in merged["changes"]], merged
        said = await call("review", schedule=placed["schedule"], history=merged["terms"]["history"], day="2026-12-14", language="es")
        assert "14 de diciembre" in said

        refused = await client.call_tool("judge", {"goal": {"id": "g"}, "today": "2026-11-30", "language": "es"})
        assert refused.is_error and "wire.unreadable" in str(refused.content)
        unknown = await client.call_tool("noun_schema", {"noun": "Gaol"})
        assert unknown.is_error and "Gaol" in str(unknown.content)


def test_a_client_does_the_whole_job_with_the_tools() -> None:
    asyncio.run(whole_job())
