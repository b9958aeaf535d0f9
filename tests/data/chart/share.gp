reset session
set terminal svg noenhanced size 720,420 dynamic font 'Liberation Sans,12'
set output 'picture.svg'
set xrange [2015.21578:2026.91836]
set yrange [-6.272836:32.874133]
grid_color = '#e1e5ea'
muted_color = '#5c6773'
axis_color = '#7b8794'
line_width = 2.2
$grid << EOD
2015.7841 5
2024.2159 5

2015.7841 10
2024.2159 10

2015.7841 15
2024.2159 15

2015.7841 20
2024.2159 20

2015.7841 25
2024.2159 25

2021.09752 3.3
2024.36218 3.3

EOD
$axis << EOD
2015.7841 0
2024.2159 0

2016 0
2016 -0.372828

2017 0
2017 -0.372828

2018 0
2018 -0.372828

2019 0
2019 -0.372828

2020 0
2020 -0.372828

2021 0
2021 -0.372828

2022 0
2022 -0.372828

2023 0
2023 -0.372828

2024 0
2024 -0.372828

EOD
$lines << EOD
2016 20.7 1196909
2017 20.6 1196909
2018 19.6 1196909
2019 20.4 1196909
2020 21.6 1196909
2021 24.2 1196909
2022 19.3 1196909
2023 19.1 1196909
2024 19.5 1196909

2016 2.8 16017957
2017 2.9 16017957
2018 2.6 16017957
2019 3 16017957
2020 3.4 16017957
2021 3.3 16017957

EOD
$dots << EOD
2016 20.7 0.8 7 1196909
2017 20.6 0.8 7 1196909
2018 19.6 0.8 7 1196909
2019 20.4 0.8 7 1196909
2020 21.6 0.8 7 1196909
2021 24.2 0.8 7 1196909
2022 19.3 0.8 7 1196909
2023 19.1 0.8 7 1196909
2024 19.5 0.8 7 1196909
2024 19.5 0.44 7 16777215
2016 2.8 0.8 7 16017957
2017 2.9 0.8 7 16017957
2018 2.6 0.8 7 16017957
2019 3 0.8 7 16017957
2020 3.4 0.8 7 16017957
2021 3.3 0.8 7 16017957
EOD
set label 'Share of Russia in Kazakhstan''s trade, and of Kazakhstan in Russia''s' at screen 0.01944, screen 0.94512 left font 'Liberation Sans:Bold,17' textcolor rgb '#1f2933' noenhanced front
set label 'Per cent of all trade in goods' at screen 0.01944, screen 0.89155 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'Hollow: provisional or estimated.' at screen 0.01944, screen 0.07024 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Source: Bureau of National Statistics; Federal Customs Service.' at screen 0.01944, screen 0.03929 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label '0' at screen 0.03745, screen 0.16024 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '5' at screen 0.03745, screen 0.28796 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '10' at screen 0.03745, screen 0.41569 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '15' at screen 0.03745, screen 0.54341 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '20' at screen 0.03745, screen 0.67113 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '25' at screen 0.03745, screen 0.79886 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2016' at screen 0.06701, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2017' at screen 0.15246, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2018' at screen 0.23791, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2019' at screen 0.32337, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2020' at screen 0.40882, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2021' at screen 0.49427, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2022' at screen 0.57972, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2023' at screen 0.66517, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2024' at screen 0.75062, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label 'Russia in Kazakhstan''s' at screen 0.78574, screen 0.6755 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set label 'trade 19.5' at screen 0.78574, screen 0.64122 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set label 'Kazakhstan in Russia''s' at screen 0.78574, screen 0.26168 left font 'Liberation Sans:Bold,12' textcolor rgb '#b5440b' noenhanced front
set label 'trade 3.3' at screen 0.78574, screen 0.22739 left font 'Liberation Sans:Bold,12' textcolor rgb '#b5440b' noenhanced front
set encoding utf8
unset key
unset border
unset tics
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
plot \
	$grid using 1:2 with lines lw 1 lc rgb grid_color notitle, \
	$axis using 1:2 with lines lw 1 lc rgb axis_color notitle, \
	$lines using 1:2:3 with lines lw line_width lc rgb variable notitle, \
	$dots using 1:2:3:4:5 with points ps variable pt variable lc rgb variable notitle
unset output
