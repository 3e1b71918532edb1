"use strict";

/* Looks a confirmation code up in files of this folder, one for each two signs that codes begin
   with. Nothing is sent anywhere. The rules of codes are those of the program (Crockford base32
   with a check sign over GF(32)). */

(function () {
  const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const FORGIVEN = { O: "0", I: "1", L: "1" };
  const LENGTH = 12;
  const held = new Map();
  const loading = new Map();

  window.mbdeskCodes = function (begin, codes) {
    held.set(begin, codes);
  };

  /* The digits 0 to 9 of every script that the program writes numbers in. */
  function latinDigit(sign) {
    const at = sign.codePointAt(0);
    for (const zero of [0x0660, 0x06f0]) {
      if (at >= zero && at < zero + 10) return String(at - zero);
    }
    return sign;
  }

  function normalised(typed) {
    let signs = "";
    for (const each of typed) {
      if (/[\s\u00a0\-_./+'\u2010-\u2012\u2013\u2014\u2212\u200e\u200f\u2066-\u2069]/.test(each)) continue;
      const sign = latinDigit(each).toUpperCase();
      const plain = FORGIVEN[sign] || sign;
      if (plain.length !== 1 || !ALPHABET.includes(plain)) return null;
      signs += plain;
    }
    return signs.length === LENGTH && checkSum(signs) === 0 ? signs : null;
  }

  function checkSum(signs) {
    let total = 0;
    for (const sign of signs) {
      total <<= 1;
      if (total >> 5) total ^= 0b100101;
      total ^= ALPHABET.indexOf(sign);
    }
    return total;
  }

  function load(begin) {
    if (!loading.has(begin)) {
      loading.set(begin, new Promise(function (resolve) {
        const script = document.createElement("script");
        script.src = "codes/" + begin + ".js";
        script.onload = script.onerror = function () {
          resolve(held.get(begin) || {});
        };
        document.head.append(script);
      }));
    }
    return loading.get(begin);
  }

  function fateOf(codes, rest) {
    for (const letter of Object.keys(codes.fates || {})) {
      const all = codes.fates[letter];
      for (let at = 0; at < all.length; at += rest.length) {
        if (all.startsWith(rest, at)) return letter;
      }
    }
    return "none";
  }

  function said(fate) {
    return document.querySelector('[data-fate="' + fate + '"]').textContent;
  }

  /* What a test ballot held: pairs of an item's code and its points, or null where it is closed. */
  function paragraphsOf(fate, marks) {
    if (fate !== "T") return [said(fate)];
    if (marks === null || marks === undefined) return [said(fate), said("unopened"), said("differs")];
    if (!marks.length) return [said(fate), said("held") + " " + said("blank"), said("differs")];
    const titles = marks.map(function (mark) {
      const row = Array.from(document.querySelectorAll("[data-item]")).find(function (each) {
        return each.dataset.item === mark[0];
      });
      const title = row ? row.textContent : mark[0];
      return "\u2068" + title + "\u2069" + (mark[1] ? " (" + mark[1] + ")" : "");
    });
    return [said(fate), said("held") + " " + titles.join("; "), said("differs")];
  }

  function show(answer, paragraphs) {
    answer.replaceChildren();
    paragraphs.forEach(function (text, at) {
      if (at) answer.append(document.createElement("br"));
      answer.append(text);
    });
  }

  function lookUp(input, answer) {
    const code = normalised(input.value);
    input.setAttribute("aria-invalid", code ? "false" : "true");
    if (!code) {
      show(answer, [said("mistyped")]);
      return Promise.resolve();
    }
    return load(code.slice(0, 2)).then(function (codes) {
      const rest = code.slice(2);
      const fate = fateOf(codes, rest);
      show(answer, paragraphsOf(fate, (codes.tests || {})[rest]));
    });
  }

  const form = document.getElementById("code-form");
  form.hidden = false;
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    lookUp(document.getElementById("code"), document.getElementById("answer"));
  });
})();
