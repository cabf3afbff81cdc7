/*
 * Lets a visitor come back without a network. The build puts in the version and the list of files: paths beside this
 * file, each alone or with its hash as ["path", "sha384-…"].
 *
 * A version is kept whole or not at all, with the parts that only some visits need: after a deployment the host has them no
 * more. A page never mixes two: its parts have their hash in their name, and only the page itself and what has a fixed name
 * comes from the newest version.
 */
"use strict";

const VERSION = "__VERSION__";
const FILES = __FILES__;

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
  /* Safe for pages that are open: they have their parts, and the version before stays in its cache. */
  await self.skipWaiting();
}

/* All or nothing: where one file fails, none is kept. The second try mends a damaged copy in the browser's own cache. */
async function fill(cache) {
  try {
    await cache.addAll(requests("default")).catch(() => cache.addAll(requests("reload")));
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
}

/* What has its hash in its name is as good from the browser's own cache, as a rule. */
function requests(hashed) {
  return FILES.map((file) => {
    const [path, integrity = ""] = [].concat(file);
    const cache = /-[0-9a-f]{16}\./.test(path) ? hashed : "no-cache";
    /* The page is asked for as the folder, since some hosts answer index.html with a redirect. */
    return new Request(path === "index.html" ? "./" : path, { cache, integrity });
  });
}

/* Keeps the version before, for pages that are still open in it, and drops what is older. */
async function activate() {
  const others = (await ownCaches()).filter((name) => name !== NAME);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  /* What a page asks for from its first visit on can be kept. It has its own parts already, so nothing is mixed. */
  await self.clients.claim();
}

async function ownCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

/* The path below the scope, "" for the page itself; null for what is not ours to answer. */
function ownPath(request) {
  const url = new URL(request.url);
  if (request.method !== "GET" || request.headers.has("range")) return null;
  if (!(url.origin + url.pathname).startsWith(SCOPE)) return null;
  const path = (url.origin + url.pathname).slice(SCOPE.length);
  return path === "index.html" ? "" : path;
}

async function answer(request, path) {
  return (await kept(path)) ?? fetch(request);
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
