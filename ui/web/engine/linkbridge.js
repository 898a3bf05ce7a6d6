// SPDX-License-Identifier: GPL-3.0-or-later
// In the isolated world of the page that fills the view; pages cannot reach into it. In the program's own page it makes
// the frame with the hosted page, which is meant to be embedded and speaks to window.parent. A hosted page that refuses
// to be embedded fills the view itself; then window.parent is the page, and it speaks to itself.
// `settings` and the library QWebChannel are put in front of this text.
(function () {
    "use strict";
    const waiting = [];
    let bridge = null;
    let messages = 0;

    function tell(word) {
        if (bridge) bridge.tell(JSON.stringify(word));
        else waiting.push(word);
    }

    function tellMessage(event) {
        if (typeof event.data !== "object" || event.data === null || Array.isArray(event.data)) return;
        if (++messages > settings.mostMessages) return;
        let text = "";
        try {
            text = JSON.stringify(event.data);
        } catch (failure) {
            return;  // not JSON
        }
        if (text.length <= settings.longestMessage) tell({ kind: "message", origin: event.origin, text });
    }

    function embed() {
        const frame = document.createElement("iframe");
        frame.referrerPolicy = "no-referrer";
        frame.addEventListener("load", () => tell({ kind: "loaded" }));
        window.addEventListener("message", event => {
            if (event.source !== frame.contentWindow) return;
            if (event.data && event.data.secret === settings.secret)
                tell({ kind: event.data.kind, address: event.data.address });
            else tellMessage(event);
        });
        frame.src = settings.page;
        document.body.append(frame);
    }

    new QWebChannel(qt.webChannelTransport, channel => {
        bridge = channel.objects.bridge;
        waiting.splice(0).forEach(tell);
    });
    if (location.origin === settings.ownOrigin) {
        document.addEventListener("DOMContentLoaded", embed);
        return;
    }
    tell({ kind: "document", address: location.href });
    window.addEventListener("load", () => tell({ kind: "loaded" }));
    window.addEventListener("hashchange", () => tell({ kind: "moved", address: location.href }));
    window.addEventListener("popstate", () => tell({ kind: "moved", address: location.href }));
    window.addEventListener("message", event => {
        if (event.source === window) tellMessage(event);
    });
})();
