package org.tadmor.attachment.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ProgramTest.CURATOR;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.ScreenTest;
import org.tadmor.attachment.Attachment;
import org.tadmor.attachment.Attachment.Subject;
import org.tadmor.attachment.Attachments;
import org.tadmor.attachment.ExampleFiles;
import org.tadmor.note.CuratorNotes;

@WithMockUser(CURATOR)
class AttachmentsPanelTests extends ScreenTest {

    private static final String SITE = "temple-of-bel";

    @Autowired
    private Attachments attachments;

    @Autowired
    private CuratorNotes notes;

    @Autowired
    private JdbcClient database;

    private Subject subject;

    @BeforeEach
    void writeANote() {
        subject = new Subject(
                Subject.NOTE,
                notes.write(SITE, "With files.", UUID.randomUUID()).noteId().toString());
    }

    @AfterEach
    void clear() {
        database.sql("truncate note_revision, attachment cascade").update();
    }

    @Test
    void showsReadersWhatIsAttachedWithoutTheNameItCameWith() {
        Attachment attached = attach();
        SecurityContextHolder.clearContext();
        open("place/" + SITE);
        AttachmentsPanel panel = panel();
        assertThat(text(panel))
                .startsWith("Photograph Attached by zenobia on 22 November 2026")
                .endsWith("2 kB");
        assertThat(find(Image.class, panel).single().getSrc()).isEqualTo("attachment/" + attached.id() + "/thumbnail");
        assertThat(links("Photograph")).containsExactly("attachment/" + attached.id());
        assertThat(offers("Attach photographs or documents")).isFalse();
    }

    @Test
    void showsReadersNothingWhereNothingIsAttached() {
        SecurityContextHolder.clearContext();
        open("place/" + SITE);
        assertThat(find(AttachmentsPanel.class).exists()).isFalse();
    }

    @Test
    void letsCuratorsSayWhatItShows() {
        attach();
        open("place/" + SITE);
        openDetails();
        assertThat(text(panel())).contains("The original as it came: zenobia.jpg");
        test(field("What it shows")).setValue("The arch before 2015");
        click("Save the title");
        assertThat(text(panel())).startsWith("The arch before 2015 Attached by");
        openDetails();
        assertThat(text(panel())).contains("zenobia gave it a title on", ": The arch before 2015");
    }

    @Test
    void withdrawsAndRestoresWithAReason() {
        attach();
        open("place/" + SITE);
        openDetails();
        click("Withdraw the file");
        assertThat(field("Reason").isInvalid()).isTrue();
        test(field("Reason")).setValue("shows a face");
        click("Withdraw the file");
        assertThat(text(panel())).contains("Withdrawn; only curators see it");
        openDetails();
        test(field("Reason")).setValue("the face is gone");
        click("Restore the file");
        assertThat(text(panel())).doesNotContain("Withdrawn; only curators see it");
        assertThat(attachments.on(subject)).noneMatch(Attachment::withdrawn);
    }

    @Test
    void offersTheUploadWhenItIsAskedForAlone() {
        open("place/" + SITE);
        assertThat(find(Upload.class).exists()).isFalse();
        assertThat(upload().getMaxFileSize()).isEqualTo(25 * 1024 * 1024);
        assertThat(text(panel())).contains("up to 25 MB each");
    }

    @Test
    void attachesWhatIsUploadedAndSaysWhyAnotherFileWasNot() {
        open("place/" + SITE);
        Upload upload = upload();
        test(upload).upload("trap.jpg", "image/jpeg", "<html><script>1</script></html>".getBytes(UTF_8));
        test(upload).upload("arch.jpg", "image/jpeg", ExampleFiles.photograph(40, 20));
        roundTrip();
        assertThat(text(panel()))
                .contains("trap.jpg was not attached: going by its content it is none of what is taken here")
                .contains("Photograph Attached by zenobia");
        assertThat(attachments.on(subject)).hasSize(1);
    }

    @Test
    void saysThatASignInHasExpired() {
        attach();
        open("place/" + SITE);
        openDetails();
        forgetSignIn();
        click("Save the title");
        assertThat(text(panel())).contains("Your sign-in has expired; nothing was changed.");
    }

    private Attachment attach() {
        return attachments.attach(subject, "zenobia.jpg", ExampleFiles.photograph(400, 200), UUID.randomUUID());
    }

    private Upload upload() {
        test(find(Button.class, panel())
                        .withText("Attach photographs or documents")
                        .single())
                .click();
        return find(Upload.class).single();
    }

    /** That of the note; those of the assessments stand before it. */
    private AttachmentsPanel panel() {
        return find(AttachmentsPanel.class).all().getLast();
    }

    private void openDetails() {
        test(find(NativeDetails.class, panel()).single()).toggleContent();
    }

    private TextField field(String label) {
        return find(TextField.class, panel()).withCaption(label).single();
    }
}
