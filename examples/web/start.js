// Begins the page, or says in both languages that the package has not been built.
import { words } from "./words.js";

try {
  await import("./app.js");
} catch (error) {
  const trouble = document.getElementById("trouble");
  trouble.textContent = `${words.es.notBuilt} · ${words.en.notBuilt}`;
  trouble.hidden = false;
  throw error;
}
