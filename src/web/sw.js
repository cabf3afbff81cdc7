/*
 * Lets a visitor come back without a network. The build inserts the version and the list of files: paths beside this
 * file, each alone or with its hash as ["path", "sha384-…"].
 *
 * A version is kept whole or not at all, including the parts that only some visits need: after a deployment the host no
 * longer has them. A page never mixes two: its parts have their hash in their name, and only the page itself and files
 * with fixed names come from the newest version.
 */
"use strict";

const VERSION = "__VERSION__";
const FILES = __FILES__;
/* The texts of the languages, of which each reader needs one or none: kept once a page has asked for them. */
const LANGUAGE_FILES = __LANGUAGE_FILES__;

/* Several explorers may live under one origin, each with its own caches. */
const SCOPE = self.registration.scope;
const PREFIX = `framework-explorer ${SCOPE} `;
const NAME = PREFIX + VERSION;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const path = ownPath(event.request);
  if (path !== null) event.respondWith(answer(event.request, path));
});

async function install() {
  const cache = await caches.open(NAME);
  if (!(await cache.match(SCOPE))) await fill(cache);
  /* Safe for open pages: they have their parts, and the previous version stays in its cache. */
  await self.skipWaiting();
}

/* All or nothing: if one file fails, none is kept. The second try replaces a damaged copy in the browser's own cache. */
async function fill(cache) {
  const files = FILES.concat(await languagesInUse());
  try {
    await cache.addAll(requests(files, "default")).catch(() => cache.addAll(requests(files, "reload")));
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
}

/* The files of languages that an earlier version kept: somebody here reads in them. */
async function languagesInUse() {
  const language = (address) => /\/(?:messages|framework)-([\w-]+)-[0-9a-f]{16}\./.exec(address)?.[1];
  const inUse = new Set();
  for (const name of await ownCaches()) {
    for (const { url } of await (await caches.open(name)).keys()) inUse.add(language(url));
  }
  return LANGUAGE_FILES.filter(([path]) => inUse.has(language("/" + path)));
}

/* Files with a hash in their name may come from the browser's own cache, as a rule. */
function requests(files, hashed) {
  return files.map((file) => {
    const [path, integrity = ""] = [].concat(file);
    const cache = /-[0-9a-f]{16}\./.test(path) ? hashed : "no-cache";
    /* Requests the page as the folder, since some hosts answer index.html with a redirect. */
    return new Request(path === "index.html" ? "./" : path, { cache, integrity });
  });
}

/* Keeps the previous version, for pages that are still open in it, and deletes older ones. */
async function activate() {
  const others = (await ownCaches()).filter((name) => name !== NAME);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  /* So that requests of the first visit can be kept too. The page has its own parts already, so nothing is mixed. */
  await self.clients.claim();
}

async function ownCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

/* The path below the scope, "" for the page itself; null for a request that is not ours to answer. */
function ownPath(request) {
  const url = new URL(request.url);
  if (request.method !== "GET" || request.headers.has("range")) return null;
  if (!(url.origin + url.pathname).startsWith(SCOPE)) return null;
  const path = (url.origin + url.pathname).slice(SCOPE.length);
  return path === "index.html" ? "" : path;
}

async function answer(request, path) {
  return (await kept(path)) ?? fetched(request, path);
}

async function fetched(request, path) {
  const response = await fetch(request);
  if (response.ok && LANGUAGE_FILES.some(([known]) => known === path)) {
    const cache = await caches.open(NAME);
    await cache.put(SCOPE + path, response.clone()).catch(() => {});
  }
  return response;
}

async function kept(path) {
  const address = SCOPE + path;
  const others = (await ownCaches()).filter((name) => name !== NAME).reverse();
  for (const name of [NAME, ...others]) {
    const response = await caches.match(address, { cacheName: name, ignoreSearch: true, ignoreVary: true });
    if (response) return plain(response);
  }
  return undefined;
}

/* A page must not be answered with a response that was redirected. */
function plain(response) {
  if (!response.redirected) return response;
  const { status, statusText, headers } = response;
  return new Response(response.body, { status, statusText, headers });
}
