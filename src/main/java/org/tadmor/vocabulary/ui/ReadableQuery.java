package org.tadmor.vocabulary.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;

/** The query of an address that keeps its commas, which mean nothing to it: people read these addresses, and write them. */
public final class ReadableQuery extends QueryParameters {

    public ReadableQuery(Map<String, List<String>> parameters) {
        super(parameters);
    }

    @Override
    public String getQueryString() {
        return super.getQueryString().replace("%2C", ",");
    }
}
