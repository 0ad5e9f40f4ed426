package vn.parindex.ingest.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CurrentSubjectTest {

    private final CurrentSubject subject = new CurrentSubject();

    @Test
    void itIsThatOfTheLastTitleThatNamesOne() {
        subject.add("CẢI CÁCH THỦ TỤC HÀNH CHÍNH");
        subject.add("Cải cách tài chính công");
        subject.add("Đơn vị tính: triệu đồng");

        assertThat(subject.now()).contains(Subject.FINANCE);
    }

    @Test
    void itStaysUntilAnotherIsNamed() {
        subject.add("Cải cách tài chính công");
        assertThat(subject.now()).contains(Subject.FINANCE);

        subject.add("Trong đó");
        assertThat(subject.now()).contains(Subject.FINANCE);

        subject.add("Cải cách tổ chức bộ máy");
        assertThat(subject.now()).contains(Subject.ORGANIZATION);
    }

    @Test
    void anotherTableForgetsIt() {
        subject.add("Cải cách tài chính công");
        assertThat(subject.now()).contains(Subject.FINANCE);

        subject.forget();
        subject.add("Biểu 2");
        assertThat(subject.now()).isEmpty();
    }
}
