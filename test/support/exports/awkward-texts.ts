/** Texts that some format cannot contain unescaped: line breaks, section ends, formulas, markup, other scripts. */
export const TITLE = 'A “title”, with <tags> & "quotes"; ünïcode,\u{1F680}';
export const LINES = 'Two\nlines';
export const BREAKS = 'Three\r\nmore\rlines\t.';
export const SECTION = 'x ]]> y';
export const FORMULA = '=HYPERLINK("http://example.org";"click")';
export const AT_SIGN = '@SUM(A1)';
export const MINUS = '-2+3';
export const ARABIC = 'مدينة الموصل، شمال العراق';
export const HEBREW = 'מוסול';
