package vn.parindex.criteria.yaml;

import vn.parindex.located.Fault;
import vn.parindex.problem.Severity;

/** What can be wrong with the content of a criteria set (lỗi nội dung của bộ tiêu chí); a set with one scores nothing. */
public enum SetFault implements Fault {
    NOT_A_RATE;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
