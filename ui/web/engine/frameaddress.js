// SPDX-License-Identifier: GPL-3.0-or-later
// In the isolated world of the frame that shows the hosted page: tells the program's own page around it where the frame
// is, which nobody else can know of a page of another host. `settings` is put in front of this text; the pages
// themselves cannot read it, so that nobody but this script knows the secret.
(function () {
    "use strict";
    if (window === window.top || window.parent !== window.top) return;
    const tell = kind => window.top.postMessage({ secret: settings.secret, kind, address: location.href }, settings.ownOrigin);
    tell("document");
    window.addEventListener("hashchange", () => tell("moved"));
    window.addEventListener("popstate", () => tell("moved"));
})();
