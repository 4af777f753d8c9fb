//! Running heads and feet: what stands at the edge of page after page, with no more than its numbers changed.

use std::collections::HashMap;

use super::lines::Line;

/// So many lines at the top and at the bottom of a page can be running ones.
const EDGE: usize = 2;
/// Beside each other on one height, in points.
const SAME_HEIGHT: f64 = 2.0;

/// Drops running heads, running feet and page numbers from all pages. One page alone has none.
pub(super) fn drop_running_heads(pages: &mut [Vec<Line>]) {
    let edges: Vec<Vec<usize>> = pages.iter().map(|lines| edge_lines(lines)).collect();
    let mut times: HashMap<String, usize> = HashMap::new();
    for (lines, edge) in pages.iter().zip(&edges) {
        let mut shapes: Vec<String> = edge.iter().map(|at| shape(&lines[*at].text)).collect();
        shapes.sort_unstable();
        shapes.dedup();
        for shape in shapes {
            *times.entry(shape).or_default() += 1;
        }
    }
    let with_text = pages.iter().filter(|lines| !lines.is_empty()).count();
    // Left and right pages have heads of their own, and each chapter may: a third is enough, but two at least.
    let enough = with_text.div_ceil(3).max(2);
    for (lines, edge) in pages.iter_mut().zip(edges) {
        let runs = |at: usize| edge.contains(&at) && times[&shape(&lines[at].text)] >= enough;
        let keeps: Vec<bool> = (0..lines.len()).map(|at| !runs(at)).collect();
        let mut keeps = keeps.into_iter();
        lines.retain(|_| keeps.next().unwrap_or(true));
    }
}

/// The lines that stand highest and lowest, whatever the order in which they were drawn.
fn edge_lines(lines: &[Line]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by(|a, b| lines[*b].y.total_cmp(&lines[*a].y));
    let mut edge = outermost(lines, &order);
    order.reverse();
    edge.extend(outermost(lines, &order));
    edge
}

/// The lines of the first heights of an order.
fn outermost(lines: &[Line], order: &[usize]) -> Vec<usize> {
    let (mut heights, mut last) = (0, f64::INFINITY);
    let mut found = Vec::new();
    for at in order {
        if (lines[*at].y - last).abs() > SAME_HEIGHT {
            heights += 1;
            last = lines[*at].y;
        }
        if heights > EDGE {
            break;
        }
        found.push(*at);
    }
    found
}

/// A line without what changes from page to page: its numbers, Arabic or Roman when they stand alone.
fn shape(text: &str) -> String {
    let is_roman = !text.is_empty() && text.chars().all(|c| matches!(c, 'i' | 'v' | 'x' | 'l' | 'c'));
    if is_roman {
        return "#".to_owned();
    }
    let mut shape = String::with_capacity(text.len());
    for c in text.chars() {
        if !c.is_numeric() {
            shape.push(c);
        } else if !shape.ends_with('#') {
            shape.push('#');
        }
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(texts: &[&str]) -> Vec<Line> {
        let line = |(at, text): (u32, &&str)| Line {
            text: (*text).to_owned(),
            x: 0.0,
            y: 800.0 - 14.0 * f64::from(at),
            size: 10.0,
        };
        (0..).zip(texts).map(line).collect()
    }

    #[test]
    fn heads_and_page_numbers_go_and_text_stays() {
        let mut pages = vec![
            page(&["Report", "One", "text", "a", "b", "text", "end", "ii"]),
            page(&["Report", "Two", "more", "e", "f", "text", "of", "iii"]),
            page(&["Report", "Three", "text", "i", "j", "text", "page", "iv"]),
        ];
        drop_running_heads(&mut pages);
        let texts = |lines: &Vec<Line>| lines.iter().map(|line| line.text.clone()).collect::<Vec<_>>().join(" ");
        assert_eq!(
            pages.iter().map(texts).collect::<Vec<_>>(),
            ["One text a b text end", "Two more e f text of", "Three text i j text page"]
        );
    }

    #[test]
    fn one_page_alone_keeps_all_it_has() {
        let mut pages = vec![page(&["Report", "a", "1"])];
        drop_running_heads(&mut pages);
        assert_eq!(pages[0].len(), 3);
    }
}
