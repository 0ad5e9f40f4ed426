package vn.parindex.cli;

import java.util.Optional;
import vn.parindex.report.word.WordKind;
import vn.parindex.report.word.WordTemplate;

/** Which Word document is wanted, and from which template (loại văn bản và mẫu). */
record WordChoice(WordKind kind, Optional<WordTemplate> template) {}
