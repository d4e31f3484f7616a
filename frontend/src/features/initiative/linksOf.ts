import type { Graph, InstrumentLink } from "../../api/types.gen";

/** The links of one node of the graph, seen from that node. */
export function linksOf(graph: Graph, code: string): InstrumentLink[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const own = graph.nodes.find((node) => node.code === code)?.id;
  return graph.edges.flatMap((edge) => {
    const incoming = edge.to === own;
    const other = nodes.get(incoming ? edge.from : edge.to);
    if (other === undefined || (!incoming && edge.from !== own)) {
      return [];
    }
    return {
      type: edge.type,
      incoming,
      otherType: other.type,
      otherCode: other.code,
      name: other.title,
      url: other.url,
      note: edge.note,
    };
  });
}
