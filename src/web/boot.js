/*
 * Runs first, before the first paint: sets the attributes on <html> that the style sheets need, and watches the program
 * start. Old syntax on purpose: a browser too old for the program has to be able to run this and say so.
 */
(function () {
  "use strict";

  var html = document.documentElement;
  var inside = window.parent !== window;

  var CANNOT = "The explorer cannot start, because ";

  /* kind of fault → message to the reader. */
  var SENTENCES = {
    slow: "Loading…",
    long: "The explorer is still loading. The connection may be slow.",
    old: "This browser is too old for the explorer. It works in Chrome and Edge 123, Firefox 120, Safari 17.5, and later ones.",
    unsupported: CANNOT + "this browser has no WebAssembly, or has it turned off.",
    refused: CANNOT + "a security rule of this page or browser refuses WebAssembly.",
    missing: CANNOT + "a part of it was not found on the server.",
    unreachable: CANNOT + "a part of it could not be loaded. The connection may be down.",
    mislabelled: CANNOT + "the server sends a part of it under a wrong type.",
    damaged: CANNOT + "a part of it arrived incomplete or altered. Loading the page again may help.",
    held: CANNOT + "its script was not run. The host of this page or an extension of the browser may hold it back.",
    disk: "This page does not work from a disk, since browsers refuse it there.",
    newer: "A newer version of the explorer is here, and a part of the one that you have open is gone. The address keeps your place.",
    start: "The explorer could not start, because of a fault in it.",
    panic: "The explorer has stopped, because of a fault in it. Load the page again to go on; the address keeps your place.",
  };
  var READABLE = " The strategy can still be read on this page.";

  /* The messages in other languages: each of TOLD, the button for "newer", and that the explorer cannot start. The
     reason is in English only: in all languages it would cost each visit 5 kB. */
  var TOLD = ["slow", "long", "panic", "newer"];
  var WORDS = {
    ar: [
      "جارٍ التحميل…",
      "ما زال المستكشف قيد التحميل. قد يكون الاتصال بطيئًا.",
      "توقف المستكشف بسبب خطأ فيه. أعد تحميل الصفحة للمتابعة؛ العنوان يحفظ مكانك.",
      "يتوفر إصدار أحدث من المستكشف. العنوان يحفظ مكانك.",
      "تحميل الإصدار الأحدث",
      "يتعذر تشغيل المستكشف.",
    ],
    de: [
      "Wird geladen …",
      "Der Explorer wird noch geladen. Vielleicht ist die Verbindung langsam.",
      "Der Explorer ist wegen eines Fehlers stehen geblieben. Laden Sie die Seite neu; die Adresse merkt sich, wo Sie sind.",
      "Es gibt eine neuere Version des Explorers. Die Adresse merkt sich, wo Sie sind.",
      "Neuere Version laden",
      "Der Explorer kann nicht starten.",
    ],
    es: [
      "Cargando…",
      "El explorador aún se está cargando. Puede que la conexión sea lenta.",
      "El explorador se ha detenido por un error. Recargue la página para continuar; la dirección le traerá de nuevo aquí.",
      "Hay una versión más reciente del explorador. La dirección le traerá de nuevo aquí.",
      "Cargar la versión más reciente",
      "El explorador no puede iniciarse.",
    ],
    fr: [
      "Chargement…",
      "L’explorateur est encore en cours de chargement. La connexion est peut-être lente.",
      "L’explorateur s’est arrêté à cause d’une erreur. Rechargez la page pour continuer ; l’adresse vous ramènera au même endroit.",
      "Une version plus récente de l’explorateur est disponible. L’adresse vous ramènera au même endroit.",
      "Charger la nouvelle version",
      "L’explorateur ne peut pas démarrer.",
    ],
    hi: [
      "लोड हो रहा है…",
      "एक्सप्लोरर अब भी लोड हो रहा है। शायद कनेक्शन धीमा है।",
      "एक्सप्लोरर किसी गड़बड़ी से रुक गया। आगे बढ़ने के लिए पेज फिर से लोड करें; आप जहाँ हैं, वह पते में बना रहेगा।",
      "एक्सप्लोरर का नया संस्करण उपलब्ध है। आप जहाँ हैं, वह पते में बना रहेगा।",
      "नया संस्करण लोड करें",
      "एक्सप्लोरर शुरू नहीं हो सकता।",
    ],
    ja: [
      "読み込み中…",
      "閲覧ツールをまだ読み込んでいます。接続が遅い可能性があります。",
      "閲覧ツールがエラーで停止しました。続けるにはページを再読み込みしてください。今の場所はアドレスに残ります。",
      "閲覧ツールの新しい版があります。今の場所はアドレスに残ります。",
      "新しい版を読み込む",
      "閲覧ツールを起動できません。",
    ],
    pt: [
      "Carregando…",
      "O explorador ainda está carregando. Talvez a conexão esteja lenta.",
      "O explorador parou por causa de um erro. Recarregue a página para continuar; o endereço traz você de volta a este ponto.",
      "Há uma versão mais nova do explorador. O endereço traz você de volta a este ponto.",
      "Carregar a versão mais nova",
      "O explorador não consegue iniciar.",
    ],
    ru: [
      "Загрузка…",
      "Программа ещё загружается. Возможно, соединение медленное.",
      "Программа остановилась из-за ошибки. Чтобы продолжить, перезагрузите страницу; адрес сохранит ваше место.",
      "Есть новая версия программы. Адрес сохранит ваше место.",
      "Загрузить новую версию",
      "Программа не может запуститься.",
    ],
    zh: [
      "正在加载……",
      "程序仍在加载。网络可能较慢。",
      "程序因错误而停止。请重新加载页面以继续；地址会保留您当前的位置。",
      "程序已有新版本。地址会保留您当前的位置。",
      "加载新版本",
      "程序无法启动。",
    ],
  };

  function parameters() {
    var found = {};
    location.search.slice(1).split("&").forEach(function (part) {
      var pair = part.split("=");
      try {
        found[pair[0]] = decodeURIComponent((pair[1] || "").replace(/\+/g, " "));
      } catch (broken) {
        found[pair[0]] = "";
      }
    });
    return found;
  }

  function stored(name) {
    try {
      return localStorage.getItem("framework-explorer:" + name);
    } catch (refused) {
      return null;
    }
  }

  /* A browser that saves the page also saves the attributes that the program set on <html>: the copy would pass for
     started. */
  var WRITTEN = ["ready", "fault", "loading", "opening", "framework", "appearance", "embed", "hide", "dropping"];

  function undress() {
    WRITTEN.forEach(function (name) {
      html.removeAttribute("data-" + name);
    });
    /* Lets a saved copy name its original. */
    if (/^https?:$/.test(location.protocol)) html.setAttribute("data-from", location.href.split("#")[0]);
  }

  function dress() {
    var asked = parameters();
    var appearance = "appearance" in asked ? asked.appearance : stored("appearance");
    if (appearance === "light" || appearance === "dark") html.setAttribute("data-appearance", appearance);
    /* A page inside srcdoc has no address for parameters, and is always inside another page. */
    if ("embed" in asked || location.href.indexOf("about:srcdoc") === 0) html.setAttribute("data-embed", "");
    var hidden = (asked.hide || "").split(/[\s,]+/).filter(function (part) {
      return /^(search|facets|header|footer)$/.test(part);
    });
    if (hidden.length) html.setAttribute("data-hide", hidden.join(" "));
    html.setAttribute("data-js", "");
    /* The plain text in the page is not the framework that this address asks for. */
    if (asked.data) html.setAttribute("data-opening", "start");
    /* Hides the note that scripts do not run here. The style sheet hides it too, in browsers that can read the sheet. */
    document.addEventListener("DOMContentLoaded", function () {
      var stalled = document.querySelector(".stalled");
      if (stalled) stalled.hidden = true;
    });
  }

  /* The language that the reader wants, found as the program does. */
  function language() {
    var wanted = [parameters().lang, stored("language")].concat(navigator.languages || navigator.language);
    for (var at = 0; at < wanted.length; at++) {
      var tag = (wanted[at] || "").toLowerCase().split(/[-_]/)[0];
      if (tag === "en" || WORDS.hasOwnProperty(tag)) return tag;
    }
    return "en";
  }

  var told = "";

  function isReady() {
    return html.hasAttribute("data-ready");
  }

  /* Whether the program runs and itself shows the progress of opening the framework. */
  function isOpening() {
    return html.getAttribute("data-opening") === "";
  }

  function isMild(kind) {
    return kind === "slow" || kind === "long";
  }

  function write(kind) {
    var place = document.getElementById("fault");
    if (!place) return document.addEventListener("DOMContentLoaded", function () { write(told); }, { once: true });
    var tag = language();
    var words = WORDS[tag];
    var at = TOLD.indexOf(kind);
    var english = kind ? SENTENCES[kind] + (/^(slow|panic|newer)$/.test(kind) || html.hasAttribute("data-opening") ? "" : READABLE) : "";
    place.setAttribute("role", isMild(kind) ? "status" : "alert");
    place.setAttribute("lang", tag);
    place.setAttribute("dir", tag === "ar" ? "rtl" : "ltr");
    place.textContent = kind && words ? words[at < 0 ? 5 : at] : english;
    place.hidden = !kind;
    if (kind && words && at < 0) offer(place, "span", english);
    if (kind === "newer") offer(place, "button", words ? words[4] : "Load the newer version", tag).onclick = renew;
    if (kind === "disk") offerSources(place);
  }

  /* Appends an element to the message, in English unless another language is named. */
  function offer(place, name, text, tag) {
    var element = document.createElement(name);
    element.textContent = text;
    element.setAttribute("lang", tag || "en");
    element.setAttribute("dir", tag === "ar" ? "rtl" : "ltr");
    place.appendChild(document.createTextNode(" "));
    return place.appendChild(element);
  }

  /* Offers places where the page works: the address it was saved from, and the single file beside it. */
  function offerSources(place) {
    var single = document.querySelector("link[rel=alternate][type='text/html'][download]");
    var from = html.getAttribute("data-from") || "";
    if (/^https?:/.test(from)) offer(place, "a", "Open it where it was saved from.").href = from + location.hash;
    if (single) offer(place, "a", "Open the explorer in one file, which works from a disk.").href = single.href;
  }

  /* The first fault stays: later ones say less about the cause. */
  function tell(kind, detail) {
    var serious = told && !isMild(told);
    if (serious || (isReady() && kind !== "panic" && kind !== "newer") || (isOpening() && isMild(kind))) return;
    told = kind;
    html.setAttribute(isMild(kind) ? "data-loading" : "data-fault", kind);
    write(kind);
    if (isMild(kind)) return;
    html.removeAttribute("data-loading");
    if (window.console) console.error("framework-explorer: " + kind + (detail ? ": " + detail : ""));
    if (inside) parent.postMessage({ type: "framework-explorer:error", v: 1, message: SENTENCES[kind] }, "*");
  }

  /* Withdraws a fault of the start, if the program has started after all. */
  function calm() {
    if (!(isReady() || (isOpening() && isMild(told))) || !told || told === "panic" || told === "newer") return;
    told = "";
    html.removeAttribute("data-loading");
    html.removeAttribute("data-fault");
    write("");
  }

  /* The script that carries the program. Development builds and the single file have it inline, and so none here. */
  function ownScript() {
    return document.querySelector("script[type=module][data-cfasync][src]");
  }

  /*
   * Whether the host has another version than this page: then a part is gone for good, and trying again is of no use.
   * The service worker's file names the parts of the host's version, and is never served from a cache.
   */
  function isOutdated() {
    var script = ownScript();
    if (!script) return Promise.resolve(false);
    var name = /[^/]*$/.exec(script.src)[0];
    return fetch("sw.js", { cache: "no-store" }).then(function (answer) {
      return answer.ok ? answer.text() : "";
    }).then(function (list) {
      return /app-\w+\.js/.test(list) && list.indexOf(name) < 0;
    })["catch"](function () {
      return false;
    });
  }

  /* If a newer version is the reason why a part is missing, says so and offers to load it. */
  function tellIfOutdated() {
    return isOutdated().then(function (outdated) {
      if (outdated) tell("newer");
      return outdated;
    });
  }

  /* Reloads the page in the host's version, even if a service worker still keeps the previous one. */
  function renew() {
    var again = function () {
      location.reload();
    };
    try {
      navigator.serviceWorker.getRegistration().then(function (kept) {
        if (!kept) return again();
        navigator.serviceWorker.addEventListener("controllerchange", again);
        return kept.update().then(function (found) {
          if (found.installing || found.waiting) setTimeout(again, 15000);
          else again();
        });
      })["catch"](again);
    } catch (refused) {
      again();
    }
  }

  /* Browsers say that a file failed, not why. */
  function askAbout(address) {
    if (location.protocol === "file:") return tell("disk", address);
    var lost = function (kind, detail) {
      tellIfOutdated().then(function (outdated) {
        if (!outdated) tell(kind, detail);
      });
    };
    fetch(address, { method: "HEAD", cache: "no-store" }).then(
      function (head) {
        var type = head.headers.get("content-type") || "";
        if (!head.ok) lost("missing", head.status + " " + address);
        else if (/\.js$/.test(head.url) && !/javascript|ecmascript/.test(type)) tell("mislabelled", type + " " + address);
        else lost("damaged", address);
      },
      function () {
        tell("unreachable", address);
      }
    );
  }

  /* The smallest module shows whether WebAssembly is refused as such, or only ours is beyond this browser. WebKit lets
     it pass. */
  function whyNotStarted(error) {
    if (error && /unsafe-eval|\bCSP\b/.test(error.message)) return "refused";
    try {
      new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    } catch (refused) {
      return "refused";
    }
    return error instanceof WebAssembly.CompileError ? "old" : "start";
  }

  function onFault(event) {
    var fault = event.detail || {};
    if (fault.kind === "load") return askAbout(fault.address);
    var known = SENTENCES.hasOwnProperty(fault.kind) && fault.kind !== "start";
    if (known && (fault.kind !== "panic" || isReady())) return tell(fault.kind, fault.message);
    tell(whyNotStarted(fault.error), fault.message);
  }

  function onError(event) {
    var target = event.target;
    if (target && target.nodeName === "SCRIPT" && isOurs(target.src)) return askAbout(target.src);
    if (target && target.nodeName) return;
    var isTrap = window.WebAssembly && event.error instanceof WebAssembly.RuntimeError;
    /* WebKit tells a page on a disk that one of its scripts failed, but not how; there all scripts are ours. */
    var isMuted = location.protocol === "file:" && !event.error && event.message === "Script error.";
    if (isReady() && (isTrap || isMuted)) tell("panic", event.message);
    else if (!isReady() && isOurs(event.filename)) tell("start", event.message);
  }

  /* Extensions and hosts insert scripts into pages too. */
  function isOurs(address) {
    var page = location.href.split("#")[0].split("?")[0];
    var folder = page.slice(0, page.lastIndexOf("/") + 1);
    return !address || address.indexOf(folder) === 0;
  }

  /* A page whose script is held back, for example by optimisers that change its type, looks alive and does nothing. */
  function watchForHeld() {
    window.addEventListener("load", function () {
      setTimeout(function () {
        if (!window.frameworkExplorer.hasBegun) tell("held");
      }, 3000);
    });
  }

  function watch() {
    window.addEventListener("error", onError, true);
    watchForHeld();
    document.addEventListener("framework-explorer-fault", onFault);
    if (window.MutationObserver) new MutationObserver(calm).observe(html, { attributes: true, attributeFilter: ["data-ready", "data-opening"] });
    setTimeout(function () { tell("slow"); }, 1500);
    setTimeout(function () { tell("long"); }, 20000);
    if (!("noModule" in HTMLScriptElement.prototype)) tell("old");
    else if (typeof WebAssembly !== "object") tell("unsupported");
  }

  /* Calls a function of a module with pieces of data, bytes or files, and resolves to the bytes of its answer. A worker
     runs this from its source text, so it uses nothing from outside itself. */
  function work(order) {
    return Promise.all(order.pieces.map(function (piece) {
      return new Response(piece).arrayBuffer();
    })).then(function (pieces) {
      return WebAssembly.instantiate(order.module, {}).then(function (instance) {
        var tools = instance.exports;
        var length = pieces.reduce(function (sum, piece) {
          return sum + piece.byteLength;
        }, 0);
        var at = tools.alloc(length) >>> 0;
        pieces.forEach(function (piece) {
          new Uint8Array(tools.memory.buffer).set(new Uint8Array(piece), at);
          at += piece.byteLength;
        });
        /* Frees the copies while the module works. */
        pieces = null;
        length = tools[order.name]() >>> 0;
        at = tools.pointer() >>> 0;
        return new Uint8Array(tools.memory.buffer).slice(at, at + length);
      });
    });
  }

  var besidePage = "";

  /* Starts a worker that runs work() beside the page. Its script comes from a blob address, which also works on a disk
     and in a frame without an origin. It answers with bytes; with null if the module failed, and with false if it could
     not begin. */
  function startWorker() {
    var answer = "function(answer){postMessage(answer,[answer.buffer])}";
    var fail = "function(error){postMessage(error instanceof WebAssembly.RuntimeError?null:false)}";
    var listen = "onmessage=function(event){work(event.data).then(" + answer + "," + fail + ")}";
    var script = ["var work=", work, ";", listen];
    if (!besidePage) besidePage = URL.createObjectURL(new Blob(script, { type: "text/javascript" }));
    return new Worker(besidePage);
  }

  /* The program writes no markup, and the only scripts that may be started by their address are the service worker and
     the worker above. */
  function guard() {
    if (!window.trustedTypes || !trustedTypes.createPolicy) return;
    trustedTypes.createPolicy("default", {
      createHTML: function () {
        return null;
      },
      createScriptURL: function (address) {
        var known = [new URL("sw.js", document.baseURI).href, besidePage];
        var at = known.indexOf(new URL(address, document.baseURI).href);
        return at < 0 ? null : known[at];
      },
    });
  }

  /* For the program: to say that its script runs or that one of its parts is missing, and to work on files in a worker. */
  window.frameworkExplorer = { hasBegun: false, tellIfOutdated: tellIfOutdated, renew: renew, startWorker: startWorker, work: work };

  undress();
  dress();
  watch();
  try {
    guard();
  } catch (refused) {
    /* Another policy has the name, as in an archived copy: then that one decides. */
  }
})();
