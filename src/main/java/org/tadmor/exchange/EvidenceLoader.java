package org.tadmor.exchange;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Loads the evidence files at every start, after the database is ready and before the first page can be asked
 * for. Files with problems end the start.
 */
@Component
class EvidenceLoader implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceLoader.class);

    private final String location;
    private final ResourceLoader resources;
    private final EvidenceImport evidenceImport;

    /** @param location a folder, as {@code classpath:data/} or {@code file:/srv/evidence/} */
    EvidenceLoader(
            @Value("${tadmor.evidence:classpath:data/}") String location,
            ResourceLoader resources,
            EvidenceImport evidenceImport) {
        this.location = location.endsWith("/") ? location : location + "/";
        this.resources = resources;
        this.evidenceImport = evidenceImport;
    }

    /** @throws MalformedEvidenceException when nothing was loaded because of problems in the files */
    @Override
    public void afterSingletonsInstantiated() {
        EvidenceReport report = evidenceImport.load(EvidenceReader.read(resources.getResource(location)));
        report.leftAlone().forEach(problem -> LOG.warn("{}", problem));
        LOG.info("{}", report);
    }
}
