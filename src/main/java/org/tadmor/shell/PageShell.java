package org.tadmor.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import org.springframework.stereotype.Component;

/** The page that every screen lives in. No theme of Vaadin's: its plain base styles and Tadmor's own. */
@Component
@Push
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@StyleSheet("context://tadmor/tokens.css")
@StyleSheet("context://tadmor/page.css")
@StyleSheet("context://tadmor/dashboard.css")
@StyleSheet("context://tadmor/comparison.css")
@StyleSheet("context://tadmor/dossier.css")
@StyleSheet("context://tadmor/attachments.css")
@StyleSheet("context://tadmor/changes.css")
@StyleSheet("context://tadmor/worklist.css")
@StyleSheet("context://tadmor/account.css")
public class PageShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("color-scheme", "light dark");
        settings.addFavIcon("icon", "tadmor/icon.svg", "any");
    }
}
