// Runs before the first paint, so that dark mode and large type never flash.
try {
  var quanze = document.documentElement.dataset;
  var theme = localStorage.getItem('quanze:theme');
  if (theme === 'light' || theme === 'dark') quanze.theme = theme;
  if (localStorage.getItem('quanze:text') === 'large') quanze.text = 'large';
  // A matter page opens with the answer of the town in the address or of the remembered one: it does not change to it.
  // This script lies at the root of its site: other counties may share the origin (src/client/storage-key.ts).
  var root = new URL('.', document.currentScript.src).pathname;
  // In the order in which they count.
  var towns = [
    decodeURIComponent(location.hash.slice(1)),
    new URLSearchParams(location.search).get('town'),
    localStorage.getItem(`quanze:${root}:town`),
  ].filter(Boolean);
  if (towns.length > 0) {
    var watching = new MutationObserver(() => {
      var answers = document.querySelector('town-answers');
      if (!answers) return;
      var cards = [...answers.children].filter((card) => card.id && towns.includes(card.id));
      var [chosen] = cards.sort((a, b) => towns.indexOf(a.id) - towns.indexOf(b.id));
      for (var card of cards) card.classList.toggle('chosen', card === chosen);
      answers.dataset.chosen = chosen ? chosen.id : '';
      // What follows is there: all answers are.
      if (!answers.nextElementSibling && document.readyState === 'loading') return;
      if (!chosen) {
        delete answers.dataset.chosen;
        return watching.disconnect();
      }
      // Of other towns nothing is said; src/client/town-answers.ts does the same when another is chosen.
      for (var part of document.querySelectorAll('[data-in]'))
        part.classList.toggle('elsewhere', !part.dataset.in.split(' ').includes(chosen.id));
    });
    watching.observe(document, { childList: true, subtree: true });
    addEventListener('DOMContentLoaded', () => watching.disconnect());
  }
} catch (_) {
  // Storage may be forbidden; the page then keeps the device's own preference.
}
document.documentElement.classList.add('js');
// A switch pressed before its program has come is pressed when it comes (src/client/reading-preferences.ts).
addEventListener('click', ({ target }) => {
  var button = target.closest('reading-preferences:not(:defined) button');
  if (button) button.toggleAttribute('data-pressed');
});
