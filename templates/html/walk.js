(() => {
  const steps = [...document.querySelectorAll('.step')];
  const lines = [...document.querySelectorAll('.program .line')];
  const ending = document.querySelector('.ending');
  const [controls, slider, where, live] = ['controls', 'slider', 'where', 'live'].map((id) =>
    document.getElementById(id),
  );
  let at = 0;

  const textOf = (step, selector) => [...step.querySelectorAll(selector)].map((part) => part.textContent.trim());

  /** Scrolls the program, never the page. */
  const reveal = (line) => {
    const box = line.closest('pre');
    const isAbove = line.offsetTop < box.scrollTop;
    const isBelow = line.offsetTop + line.offsetHeight > box.scrollTop + box.clientHeight;
    if (isAbove || isBelow) box.scrollTop = line.offsetTop - box.clientHeight / 2;
  };

  const show = (index, isTold) => {
    at = Math.max(0, Math.min(steps.length - 1, index));
    const step = steps[at];
    const [heading] = textOf(step, 'h2');
    for (const each of steps) each.classList.toggle('shown', each === step);
    for (const line of lines) {
      const isNow = line.dataset.line === step.dataset.line;
      line.classList.toggle('now', isNow);
      if (isNow) line.setAttribute('aria-current', 'step');
      else line.removeAttribute('aria-current');
      if (isNow) reveal(line);
    }
    const isEnd = at === steps.length - 1;
    ending?.classList.toggle('shown', isEnd);
    slider.value = String(at + 1);
    slider.setAttribute('aria-valuetext', heading);
    where.textContent = heading;
    for (const button of controls.querySelectorAll('button')) {
      const isBack = button.dataset.go === 'first' || button.dataset.go === 'back';
      button.setAttribute('aria-disabled', String(isBack ? at === 0 : isEnd));
    }
    if (!isTold) return;
    const told = [`${heading}.`, ...textOf(step, '.changes > li')];
    if (isEnd && ending) told.push(ending.textContent.trim());
    live.textContent = told.join(' ');
  };

  const goals = { first: () => 0, back: () => at - 1, forward: () => at + 1, last: () => steps.length - 1 };
  const keys = { ArrowLeft: 'back', ArrowRight: 'forward', Home: 'first', End: 'last' };

  controls.addEventListener('click', (event) => {
    const goal = goals[event.target.dataset.go];
    if (goal) show(goal(), true);
  });
  slider.addEventListener('input', () => show(Number(slider.value) - 1, true));
  document.addEventListener('keydown', (event) => {
    const goal = goals[keys[event.key]];
    // The slider moves by itself, and what can be scrolled keeps its keys.
    if (!goal || event.target === slider || event.target.closest?.('pre')) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(goal(), true);
  });

  controls.hidden = false;
  document.documentElement.classList.add('stepping');
  // Room for the longest list of changes, so that the picture stays where it is.
  let tallest = 0;
  for (const step of steps) {
    step.classList.add('shown');
    tallest = Math.max(tallest, step.querySelector('.changes').offsetHeight);
    step.classList.remove('shown');
  }
  document.documentElement.style.setProperty('--changes', `${Math.min(tallest, 180)}px`);
  show(0, false);
})();
