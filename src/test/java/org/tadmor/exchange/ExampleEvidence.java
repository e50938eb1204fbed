package org.tadmor.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** A small folder of sound evidence files, for tests to spoil. */
final class ExampleEvidence {

    private final Path folder;

    ExampleEvidence(Path folder) {
        this.folder = folder;
        write("sources.csv", """
                id,kind,publisher,title,published_on,url,licence
                gazette,press,The Gazette,A temple falls,2016-12-11,https://gazette.example/falls,
                map,reference,Mappers,The map,,,ODbL 1.0
                """);
        write("places.csv", """
                id,parent_id,kind,name_en,name_fr,name_ar,other_names,names_source_id,latitude,longitude,\
                accuracy_metres,position_source_id,position_note,period,period_source_id
                city,,archaeological-site,City,Ville,مدينة,Town | Place,map,34.55,38.27,250,map,,1st c.,map
                temple,city,temple,Temple,Temple,معبد,,map,34.54735,38.27387,10,map,,2nd c.,map
                """);
        write("identifiers.csv", """
                site_id,register,value
                city,wikidata,Q5747
                """);
        write("assessments.csv", """
                id,site_id,observed_on,method,condition,certainty,source_term,summary,stated_by,source_id,locator
                temple-2016,temple,../2016-12-11,report,destroyed,high,gone,It is gone.,,gazette,paragraph 1
                """);
        write("threats.csv", """
                id,site_id,kind,active,certainty,summary,stated_by,source_id,locator
                city-at-risk,city,armed-conflict,2016-12-11/..,high,There is fighting.,,gazette,paragraph 2
                """);
        write("threat-ends.csv", """
                id,threat_id,ended,certainty,summary,stated_by,source_id,locator
                city-safe,city-at-risk,2017-03-02,high,The fighting is over.,,gazette,paragraph 5
                """);
        write("events.csv", """
                id,kind,happened,date_as_stated,certainty,summary,cause,site_ids
                fall,destruction,2016-12,said as 'this month',high,The temple fell.,,temple | city
                siege,seizure,2016-12-10/2016-12-11,said as 'on Sunday',high,The city was taken.,,city
                """);
        write("claims.csv", """
                id,event_id,stance,stated_by,happened,summary,certainty,source_id,locator
                fall-gazette,fall,reports,,2016-12~,Tells of it.,high,gazette,paragraph 1
                siege-gazette,siege,confirms,A monitor,,Confirms it.,high,gazette,paragraph 2
                """);
        write("conflicts.csv", """
                id,site_id,about,question,adopted_position_id,adopted_by,adopted_because
                fall-date,temple,date,When did it fall?,fall-december,The editors,It was there.
                """);
        write("positions.csv", """
                id,conflict_id,statement,claim_ids,assessment_ids
                fall-december,fall-date,In December.,fall-gazette,
                fall-earlier,fall-date,At some earlier time.,,temple-2016
                """);
    }

    Resource resource() {
        return new FileSystemResource(folder + "/");
    }

    String location() {
        return "file:" + folder + "/";
    }

    /** Replaces a text that stands in the file. */
    ExampleEvidence replace(String file, String text, String by) {
        String content = read(file);
        if (!content.contains(text)) {
            throw new IllegalArgumentException("%s has no '%s'".formatted(file, text));
        }
        return write(file, content.replace(text, by));
    }

    ExampleEvidence append(String file, String line) {
        return write(file, read(file) + line + "\n");
    }

    ExampleEvidence write(String file, String content) {
        return write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    ExampleEvidence write(String file, byte[] content) {
        try {
            Files.write(folder.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ExampleEvidence delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
