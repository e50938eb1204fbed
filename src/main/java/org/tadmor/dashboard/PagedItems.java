package org.tadmor.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;

/** A list of which the first items are there, and more of them when a reader asks. */
class PagedItems<T> extends Div {

    private static final int AT_ONCE = 50;

    /** Some of the things to list. */
    @FunctionalInterface
    interface Page<T> {
        List<T> from(int first, int count);
    }

    private final HtmlContainer list;
    private final int total;
    private final Page<T> page;
    private final Function<T, Component> item;
    private final Button more;

    /** @param list that takes the items, and has none yet */
    PagedItems(HtmlContainer list, int total, Page<T> page, Function<T, Component> item) {
        this.list = list;
        this.total = total;
        this.page = page;
        this.item = item;
        this.more = new Button(getTranslation("list.more", total), click -> showMore());
        more.setVisible(false);
        add(list, more);
        showMore();
    }

    HtmlContainer list() {
        return list;
    }

    private void showMore() {
        page.from(list.getComponentCount(), AT_ONCE).stream().map(item).forEach(list::add);
        more.setVisible(list.getComponentCount() < total);
    }
}
