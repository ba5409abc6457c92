"""bench.py GALLEY_BENCH GALLEY SUITES: Galley's speed beside its peers, in one run, in turn.

Peers are MRML (PyPI `mrml`) and Ruby Liquid with and without its C extension (Debian `ruby-liquid`, `ruby-liquid-c`); one that
is not installed is left out and said so. Ratios are Galley / peer for times, Galley × peer for rates. Figures are medians of
ROUNDS runs; a ratio is the median over the rounds of the ratio in one round, since a shared machine changes its speed between them.
"""
import csv
import glob
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 9
BENCH, GALLEY, SUITES = sys.argv[1:4]
RUBY = os.path.join(os.path.dirname(__file__), "bench-liquid.rb")


def line(*command, env=None):
    """The last line of JSON that a command prints, or None if it cannot be run."""
    try:
        run = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **(env or {})})
    except FileNotFoundError:
        return None
    lines = [text for text in run.stdout.splitlines() if text.startswith("{")]
    return json.loads(lines[-1]) if lines else None


def rounds(measure):
    """Runs every measurement ROUNDS times in turn; gives the figures of each, without those that cannot be run."""
    results = {name: [] for name in measure}
    for _ in range(ROUNDS):
        for name, take in measure.items():
            figure = take()
            if figure is not None:
                results[name].append(figure)
    return {name: values for name, values in results.items() if values}


def milliseconds(call):
    """The median time of a call over half a second, at least 5 calls."""
    times = []
    end = time.perf_counter() + 0.5
    while len(times) < 5 or time.perf_counter() < end:
        start = time.perf_counter()
        call()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def heading(text):
    print(f"\n{text}", flush=True)


def compiling(files):
    heading("compile, ms (galley-bench compile / mrml.to_html)")
    try:
        import mrml
    except ImportError:
        mrml = None
        print("  mrml is not installed: pip install mrml")
    for path in files:
        source = open(path, encoding="utf8").read()
        measure = {"galley": lambda: (line(BENCH, "compile", path) or {}).get("ms")}
        if mrml and accepts(mrml, source):
            measure["mrml"] = lambda: milliseconds(lambda: mrml.to_html(source))
        report(os.path.basename(path), rounds(measure), lower=True)


def campaigns():
    heading("the project's own campaigns, rendered for its personas (galley-bench e2e)")
    extensions = {"data_extensions": {name(path): table(path) for path in sorted(glob.glob("data/data_extensions/*.csv"))}}
    with tempfile.NamedTemporaryFile("w", suffix=".ndjson", encoding="utf8") as data:
        for path in sorted(glob.glob("data/personas/*.json")):
            data.write(json.dumps({"liquid": {**json.load(open(path, encoding="utf8")), **extensions}, **extensions}) + "\n")
        data.flush()
        for path in sorted(glob.glob("templates/*.mjml")):
            print(f"  {name(path):22} {json.dumps(line(BENCH, 'e2e', path, data.name, '1'))}", flush=True)


def name(path):
    return os.path.splitext(os.path.basename(path))[0]


def table(path):
    """A data extension as a data file holds it."""
    rows = list(csv.reader(open(path, encoding="utf8", newline="")))
    return {"columns": rows[0], "rows": rows[1:]}


def accepts(mrml, source):
    """Whether MRML compiles a template at all; it knows no modules and no logic between elements."""
    try:
        return bool(mrml.to_html(source))
    except OSError:
        return False


def rendering():
    template, data = (os.path.join(SUITES, "liquid/bench", name) for name in ("template.liquid", "data.json"))
    takers = {
        "galley": lambda: line(BENCH, "render", template, data, "1"),
        "liquid-c": lambda: line("ruby", RUBY, template, data, "1", env={"LIQUID_C": "1"}),
        "ruby-liquid": lambda: line("ruby", RUBY, template, data, "1"),
    }
    for title, key, lower in (("Liquid, renders per second", "renders_per_s", False), ("Liquid, parse, ms", "parse_ms", True)):
        heading(title)
        report("template.liquid", rounds({n: (lambda t=t: (t() or {}).get(key)) for n, t in takers.items()}), lower)


def end_to_end():
    heading("MJML with logic, recipients per second and core (galley-bench e2e / Ruby Liquid over the raw-wrapped page)")
    folder = os.path.join(SUITES, "e2e/bench")
    data = os.path.join(folder, "recipients.ndjson")
    page, script = os.path.join(folder, "today_rawwrapped.html"), os.path.join(folder, "bench_liquid.rb")
    measure = {
        "galley": lambda: (line(BENCH, "e2e", os.path.join(folder, "template.mjml"), data, "1") or {}).get("recipients_per_s"),
        "liquid-c": lambda: (line("ruby", script, page, data, env={"LIQUID_C": "1"}) or {}).get("per_s"),
    }
    report("template.mjml", rounds(measure), lower=False)
    print("  " + json.dumps(line(BENCH, "e2e", os.path.join(folder, "template.mjml"), data, "2")))


def whole_process():
    heading("whole process, ms (galley compile TEMPLATE > /dev/null)")
    for name in ("small", "medium"):
        path = os.path.join(SUITES, "mjml/bench", name + ".mjml")
        call = lambda: subprocess.run([GALLEY, "compile", path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        report(name + ".mjml", {"galley": [milliseconds(call)]}, lower=True)


def report(name, figures, lower):
    own = figures.get("galley")
    text = []
    for peer, values in figures.items():
        value = statistics.median(values)
        text.append(f"{peer} {value:,.3f}" if value < 100 else f"{peer} {value:,.0f}")
    for peer, values in figures.items():
        if peer != "galley" and own:
            ratio = statistics.median(mine / other for mine, other in zip(own, values))
            text.append(f"{ratio:.2f} of {peer}'s time" if lower else f"{ratio:.1f} × {peer}")
    print(f"  {name:22} " + ", ".join(text), flush=True)


campaigns()
compiling([os.path.join(SUITES, "mjml/bench", n + ".mjml") for n in ("small", "medium", "medium-inline", "large", "xl")])
rendering()
end_to_end()
whole_process()
