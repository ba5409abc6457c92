extension GalleryIndex {
  /// Width and appearance are chosen by the radio buttons alone; frames that are not shown are not loaded.
  static let style = """

    :root { --paper: #f5f4f1; --card: #fff; --ink: #1c1b1a; --soft: #6b6762; --line: #dedad3;
      --accent: #b4462a; --good: #4c7a4f; --warn: #b7791f; --bad: #b3261e; color-scheme: light; }
    :root:has(#scheme-dark:checked) { --paper: #171615; --card: #211f1e; --ink: #f1eee9; --soft: #a39d95;
      --line: #37332f; --accent: #ef8a6b; --good: #7fb583; --warn: #e0b15a; --bad: #f2857d; color-scheme: dark; }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 9rem; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
    a { color: var(--accent); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
    .skip { position: absolute; left: -999px; }
    .skip:focus { left: 1rem; top: 1rem; z-index: 9; background: var(--card); padding: .5rem 1rem; }
    .top { position: sticky; top: 0; z-index: 5; background: var(--paper);
      border-bottom: 1px solid var(--line); padding: 1rem clamp(1rem, 4vw, 3rem) .75rem; }
    .mast { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.25rem; }
    h1 { font: 600 1.5rem/1.2 Georgia, "Times New Roman", serif; letter-spacing: -.01em; margin: 0; }
    .mast p { margin: 0; color: var(--soft); font-variant-numeric: tabular-nums; }
    .bar { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; margin-top: .75rem; }
    nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin-right: auto; }
    nav a { text-decoration: none; font-weight: 600; padding: .15rem 0; }
    nav a:hover { text-decoration: underline; text-underline-offset: .25em; }
    .choice { display: flex; align-items: center; border: 0; margin: 0; padding: 0; }
    .choice legend { float: left; padding: 0 .5rem 0 0; color: var(--soft); }
    .choice input { position: absolute; opacity: 0; }
    .choice span { display: block; padding: .2rem .75rem; border: 1px solid var(--line); margin-left: -1px;
      background: var(--card); cursor: pointer; }
    .choice label:first-of-type span { border-radius: 6px 0 0 6px; }
    .choice label:last-of-type span { border-radius: 0 6px 6px 0; }
    .choice input:checked + span { background: var(--ink); color: var(--paper); border-color: var(--ink); }
    .choice input:focus-visible + span { outline: 3px solid var(--accent); outline-offset: 2px; }
    .pick { color: var(--soft); }
    select { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--line);
      border-radius: 6px; padding: .2rem .4rem; margin-left: .25rem; }
    main { padding: 0 clamp(1rem, 4vw, 3rem) 4rem; }
    h2 { font: 600 1.35rem/1.2 Georgia, "Times New Roman", serif; margin: 2.5rem 0 1rem; }
    h2 small { color: var(--soft); font: 400 .95rem/1 system-ui, sans-serif; margin-left: .5rem; }
    .proof { background: var(--card); border: 1px solid var(--line); border-radius: 12px; margin: 0 0 1.5rem;
      padding: 1.25rem; display: grid; grid-template-columns: minmax(11rem, 14rem) 1fr; gap: 1.25rem; }
    .proof[hidden] { display: none; }
    .proof header { min-width: 0; overflow-wrap: anywhere; }
    .proof p { margin: 0 0 .5rem; }
    h3 { margin: 0 0 .5rem; font-size: 1.05rem; }
    .subject { font: 1.05rem/1.4 Georgia, "Times New Roman", serif; }
    .who { color: var(--soft); }
    .size { font-variant-numeric: tabular-nums; color: var(--soft); }
    .meter { display: block; height: 4px; border-radius: 2px; background: var(--line); margin: .6rem 0 .3rem;
      overflow: hidden; }
    .meter i { display: block; height: 100%; background: var(--good); }
    .near .meter i { background: var(--warn); }
    .over .meter i { background: var(--bad); }
    .over { color: var(--bad); }
    .links a { margin-right: .75rem; }
    details { color: var(--warn); }
    summary { cursor: pointer; }
    details ul { margin: .5rem 0 0; padding-left: 1.1rem; color: var(--ink); }
    .frames { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 1.25rem; min-width: 0; overflow-x: auto; }
    figure { margin: 0; }
    figcaption { color: var(--soft); font-size: .85rem; margin-bottom: .35rem; }
    iframe { display: block; border: 1px solid var(--line); border-radius: 10px; background: #fff;
      box-shadow: 0 1px 3px rgb(0 0 0 / .08), 0 8px 24px rgb(0 0 0 / .06); }
    iframe.dark, .dark-note { display: none; }
    .dark-note { margin-left: .75rem; color: var(--warn); }
    :root:has(#scheme-dark:checked) iframe.light { display: none; }
    :root:has(#scheme-dark:checked) iframe.dark { display: block; }
    :root:has(#scheme-dark:checked) .dark-note { display: inline; }
    :root:has(#width-360:checked) .w640, :root:has(#width-640:checked) .w360 { display: none; }
    @media (max-width: 900px) { .top { position: static; } .proof { grid-template-columns: 1fr; } }

    """

  /// The audience filter, and `j` and `k` to go through the pages.
  static let script = """

    const proofs = [...document.querySelectorAll('.proof')];
    const audience = document.getElementById('audience');
    audience.addEventListener('change', () => {
      for (const proof of proofs)
        proof.hidden = audience.value !== '' && proof.dataset.audience !== audience.value;
    });
    document.addEventListener('keydown', event => {
      if (event.target.matches('select, input') || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = { j: 1, k: -1 }[event.key];
      if (!step) return;
      const shown = proofs.filter(proof => !proof.hidden);
      const here = shown.indexOf(document.activeElement.closest('.proof'));
      const next = shown[Math.min(Math.max(here + step, 0), shown.length - 1)];
      next?.focus();
      next?.scrollIntoView({ block: 'start' });
    });

    """
}
