// Runs before the first paint, so that dark mode and large type never flash.
try {
  var quanze = document.documentElement.dataset;
  var theme = localStorage.getItem('quanze:theme');
  if (theme === 'light' || theme === 'dark') quanze.theme = theme;
  if (localStorage.getItem('quanze:text') === 'large') quanze.text = 'large';
} catch (_) {
  // Storage may be forbidden; the page then keeps the device's own preference.
}
document.documentElement.classList.add('js');
