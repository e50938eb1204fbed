package org.tadmor.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.awt.ComponentOrientation;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/**
 * What a browser gets when a request fails before any screen could answer it: an address that cannot be read, a form
 * from elsewhere, a missing file. It says nothing of what is inside.
 */
@Component("error")
class ErrorPage implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        if (!failed) {
            // Someone asked for the address of this page itself, which counts as a fault otherwise.
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        response.setContentType(getContentType());
        response.getWriter().write(html(response.getStatus(), request.getContextPath(), request.getLocale()));
    }

    /** @param contextPath where the program lives on its server, without a slash at the end */
    static String html(int status, String contextPath, Locale wanted) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "vaadin-i18n.translations", wanted, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        Locale language = texts.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : texts.getLocale();
        String key = key(status);
        Document page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.expectFirst("html")
                .attr("lang", language.toLanguageTag())
                .attr("dir", ComponentOrientation.getOrientation(language).isLeftToRight() ? "ltr" : "rtl");
        page.title(texts.getString(key + ".title"));
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        addStyle(page, contextPath + "/tadmor/tokens.css");
        addStyle(page, contextPath + "/tadmor/page.css");
        Element main = page.body().appendElement("main").addClass("message-screen");
        main.appendElement("h1").text(texts.getString(key + ".title"));
        main.appendElement("p").text(texts.getString(key + ".message"));
        main.appendElement("a").attr("href", contextPath + "/").text(texts.getString("not-found.home"));
        return page.html();
    }

    private static void addStyle(Document page, String address) {
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", address);
    }

    private static String key(int status) {
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            return "busy";
        }
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return "fault";
        }
        return status == HttpServletResponse.SC_FORBIDDEN ? "refused" : "bad-address";
    }
}
