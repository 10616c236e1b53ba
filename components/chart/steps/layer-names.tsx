import type { StepsSpec } from "@/lib/chart/kinds/steps";
import { pointIndexOn, type ReaderLayer, readerLayers } from "@/lib/chart/kinds/steps";
import { layerLabelPlace, type Slice } from "@/lib/chart/labels/layer-labels";
import { onFieldRole, paint } from "@/lib/look/roles";
import { balanceText, textWidth } from "@/lib/look/text-width";
import type { Scale } from "../scale";
import type { StepsLayout } from "./layout";

type Props = { readonly spec: StepsSpec; readonly layout: StepsLayout; readonly scale: Scale };

/** How far apart the places lie at which a layer is measured, in pixels. */
const step = 4;

function slicesOf(
  spec: StepsSpec,
  layer: ReaderLayer,
  { plot }: StepsLayout,
  scale: Scale,
): readonly Slice[] {
  const [from, to] = spec.x.domain;
  return Array.from({ length: Math.floor(plot.width / step) + 1 }, (_, index) => {
    const x = plot.x + index * step;
    const point = spec.points[pointIndexOn(spec.points, from + ((x - plot.x) / plot.width) * (to - from))];
    const values = point?.values ?? [];
    const sum = (places: readonly number[]) => places.reduce((total, at) => total + (values[at] ?? 0), 0);
    const below = sum(values.map((_, at) => at).filter((at) => at < (layer.places[0] ?? 0)));
    return {
      x,
      top: scale.y(below + sum(layer.places)),
      bottom: scale.y(below),
      line: point === undefined ? plot.y + plot.height : scale.y(point.line),
    };
  });
}

/** The name of each layer where it has most room; those without room stand in a key at the upper left, where the chart is empty. */
export function LayerNames({ spec, layout, scale }: Props) {
  const { text: size, plot, compact } = layout;
  const leading = size * 1.15;
  const placed = readerLayers(spec).map((layer) => {
    const lines = compact
      ? balanceText(layer.label, 120, size)
      : textWidth(layer.label, size) > 190
        ? balanceText(layer.label, 190, size)
        : [layer.label];
    const width = Math.max(...lines.map((line) => textWidth(line, size)));
    return {
      layer,
      lines,
      place: layerLabelPlace(slicesOf(spec, layer, layout, scale), {
        width: width + 14,
        height: lines.length * leading,
      }),
    };
  });
  const key = placed.filter(({ place }) => place === null).toReversed();
  return (
    <g className="layer-names" fontSize={size} fontWeight={500}>
      {placed.map(({ layer, lines, place }) =>
        place === null ? null : (
          <g key={layer.id}>
            {lines.map((line, index) => (
              <text
                key={line}
                x={place.x.toFixed(1)}
                y={(place.y + (index - (lines.length - 1) / 2) * leading).toFixed(1)}
                dy="0.34em"
                textAnchor="middle"
                fill={paint(onFieldRole(layer.role))}
              >
                {line}
              </text>
            ))}
          </g>
        ),
      )}
      {key.map(({ layer }, index) => (
        <g key={layer.id}>
          <rect
            x={plot.x + 6}
            y={(plot.y + 6 + index * size * 1.6).toFixed(1)}
            width={size}
            height={size}
            fill={paint(layer.role)}
          />
          <text
            x={(plot.x + 12 + size).toFixed(1)}
            y={(plot.y + 6 + index * size * 1.6 + size / 2).toFixed(1)}
            dy="0.34em"
            fill={paint("ink")}
          >
            {layer.label}
          </text>
        </g>
      ))}
    </g>
  );
}
